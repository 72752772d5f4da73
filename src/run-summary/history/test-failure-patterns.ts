/** How a runner says, on one line, that a test failed. */
export interface TestFailurePattern {
  readonly runner: string;
  /** Its group `name` is the test. Linear on a clipped line. */
  readonly pattern: RegExp;
}

/**
 * One row a form. A form that other programs write too (a numbered list, say) is not here: half a list of failing tests would
 * be another failure than the whole.
 */
export const TEST_FAILURE_PATTERNS: readonly TestFailurePattern[] = [
  { runner: 'go', pattern: /^\s*--- FAIL: (?<name>\S+)/ },
  { runner: 'pytest', pattern: /^(?:\[gw\d+\] \[ *\d+%\] )?(?:FAILED|ERROR) (?<name>\S+::\S+)/ },
  { runner: 'pytest', pattern: /^_{3,} (?:ERROR (?:collecting|at \w+ of) )?(?<name>[\w.[\]/:-]+) _{3,}$/ },
  { runner: 'cargo', pattern: /^test (?<name>\S[^.]{0,300}?) \.\.\. FAILED$/ },
  {
    runner: 'nextest',
    pattern: /^\s*(?:FAIL|TIMEOUT|SIG[A-Z]+) \[ *>?[\d.]+s\] (?:\( *\d+\/\d+\) )?(?<name>\S.*?)\s*$/,
  },
  {
    runner: 'TAP',
    pattern: /^\s*not ok \d+(?: -)? (?!.*# (?:TODO|SKIP)\b)(?<name>\S.*?)(?: # (?:time|duration)\S*.*)?$/i,
  },
  { runner: 'jest', pattern: /^\s*● (?<name>\S.* › .+?)\s*$/ },
  { runner: 'jest', pattern: /^\s*FAIL\s+(?<name>\S+\.[cm]?[jt]sx?)(?: \([\d.]+ ?m?s\))?$/ },
  { runner: 'vitest', pattern: /^\s*FAIL\s+(?<name>\S.* > .+?)\s*$/ },
  { runner: 'playwright', pattern: /^\s*\d+\) (?<name>\[[\w -]+\] › .+?)[\s─]*$/ },
  { runner: 'rspec', pattern: /^rspec (?<name>\.?\/?\S+_spec\.rb(?:\[[\d:]+\]|:\d+)?)/ },
  { runner: 'minitest', pattern: /^(?<name>[A-Z][\w:]*#test_\S+?)(?: \[\S+\])?:$/ },
  { runner: 'phpunit', pattern: /^\d+\) (?<name>[\w\\]+::\w+)/ },
  { runner: 'phpt', pattern: /^FAIL (?<name>\S.* \[\S+\.phpt\])/ },
  { runner: 'exunit', pattern: /^\s+\d+\) (?<name>(?:test|doctest|property) .+ \([\w.]+\))$/ },
  { runner: 'unittest', pattern: /^(?:FAIL|ERROR): (?<name>\w+ \([\w.]+\))/ },
  { runner: 'gradle', pattern: /^(?<name>[\w.$]+ > \S.*) FAILED$/ },
  {
    runner: 'surefire',
    pattern: /^(?:\[ERROR\] )?\s*(?<name>[\w.$]+\([\w.$]+\)|[\w.$]+\.\w+)\s.{0,80}<<< (?:FAILURE|ERROR)!/,
  },
  {
    runner: 'ctest',
    pattern: /^\s*\d+\/\d+ Test\s+#\d+: (?<name>\S+) \.*\s*\*{3}(?:Failed|Timeout|Exception|Not Run)/,
  },
  { runner: 'googletest', pattern: /^\[ {2}FAILED {2}\] (?<name>\w[\w/]*\.[\w/]+)/ },
  { runner: 'dotnet', pattern: /^\s*(?:Failed|X) (?<name>[\w.]+\.\w\S*) \[[<\d.\s]+m?s\]/ },
  { runner: 'xctest', pattern: /error: -\[(?<name>[\w.]+ \w+)\] :/ },
  { runner: 'prove', pattern: /^(?<name>\S+\.t) \.+ *(?:Failed|Dubious)/ },
  { runner: 'pester', pattern: /^\s*\[-\] (?<name>\S.*?)(?: \d[\d.]*m?s\b.*)?$/ },
  { runner: 'vim', pattern: /^Found errors in (?<name>Test\w+)\(\):$/ },
];

/** The test that a line says failed; undefined where it says nothing of the kind. */
export function failingTestOf(line: string): string | undefined {
  for (const { pattern } of TEST_FAILURE_PATTERNS) {
    const name = pattern.exec(line)?.groups?.name;
    if (name !== undefined) return name;
  }
  return undefined;
}
