/**
 * Words and pairs of words that tell something about a line, in groups; case does not matter. A group is a bit of a line's
 * cues and a feature of the first scorer, so order and number belong to the learned weights (`line-weights.ts`).
 */
export const CUE_GROUPS = {
  error: 'error errors err',
  failed: "fail fails failed failing failure failures unsuccessful broken 'not ok'",
  fatal:
    'fatal panic panicked abort aborted aborting crash crashed segfault segmentation killed sigsegv sigabrt sigkill unhandled uncaught terminated',
  exception: 'exception exceptions traceback throwable caused backtrace stacktrace thrown raised',
  cannot:
    "cannot unable couldn 'could not' 'can not' 'can t' 'did not' 'was not' 'is not' 'are not' 'does not' 'do not'",
  missing:
    "missing undefined unresolved undeclared 'no such' 'not found' 'no module' 'no matching' 'not exist' 'not installed' 'not defined'",
  invalid:
    "invalid unexpected unknown unrecognized unsupported illegal incompatible conflict conflicts conflicting mismatch mismatched malformed incorrect 'not allowed' 'not supported' 'not valid' violation violations offense offenses",
  network:
    "denied refused forbidden unauthorized unreachable unavailable timeout reset dubious 'timed out' 'rate limit' 'too many' 'bad gateway' 'rejected' overflow exceeded exhausted 'out of'",
  expectation:
    "expected expecting actual received got want assert assertion assertions differs differ diff equal equals 'should be' 'must be' 'should have' 'to equal' 'but was' 'to be'",
  exit: "exit exited elifecycle errno 'exit code' 'exit status' 'exited with' 'non zero' 'returned a' 'status code' 'return code'",
  buildResult:
    "'build failed' 'command failed' 'tests failed' 'test failed' 'job failed' 'compilation failed' 'some tests' 'task failed' 'build failure' 'compilation error' 'there were' 'there was' 'there are'",
  count: 'tests test specs examples assertions suites pending skipped skip ignored incomplete',
  warning: 'warning warnings warn deprecated deprecation obsolete discouraged',
  success:
    "ok okay pass passed passing success successful successfully succeeded done complete completed 'up to' finished fine",
  transfer:
    'download downloading downloaded fetching fetched fetch pulling pulled pull receiving resolving unpacking selecting extracting cloning collecting requirement requirements get hit verifying cached cache progress',
  install:
    'install installing installed preparing setting reading using updating updated update added adding package packages version versions dependencies upgrade',
  building:
    'compiling compiled building build linking running run generating creating created copying copy loading starting started start checking executing entering leaving configure',
  source: 'branch commit checkout remote origin head clone submodule git ref merge tag',
  settings: 'export set env variable variables path shell home true false null',
  again: 'retry retrying retries attempt attempts again try trying',
  advice:
    "note help hint info see debug more visit documentation docs report please 'for more' 'read more' 'you can' 'use the'",
  code: 'function return class import const var let void int public static def end self type typeof struct impl fn',
} as const;

export type CueGroup = keyof typeof CUE_GROUPS;

export const CUE_NAMES = Object.keys(CUE_GROUPS) as readonly CueGroup[];

export function cueBit(group: CueGroup): number {
  return 1 << CUE_NAMES.indexOf(group);
}

/** The bits of several groups. */
export function cueBits(...groups: readonly CueGroup[]): number {
  return groups.reduce((bits, group) => bits | cueBit(group), 0);
}

export const WORD_SEED = 0x811c9dc5;
const WORD_PRIME = 0x01000193;
const PAIR_PRIME = 0x85ebca6b;

/** FNV-1a, a byte further (Fowler, Noll, Vo). */
export function mixByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, WORD_PRIME);
}

export function pairHash(first: number, second: number): number {
  return Math.imul(first, PAIR_PRIME) ^ second;
}

/** Bits by the hash of a word, or of a pair. */
export const CUE_TABLE: ReadonlyMap<number, number> = buildTable();

function buildTable(): Map<number, number> {
  const table = new Map<number, number>();
  for (const name of CUE_NAMES) {
    for (const [, pair, word] of CUE_GROUPS[name].matchAll(/'([^']+)'|(\S+)/g)) {
      const [first = '', second] = (pair ?? word ?? '').split(' ');
      const key = second === undefined ? wordHash(first) : pairHash(wordHash(first), wordHash(second));
      table.set(key, (table.get(key) ?? 0) | cueBit(name));
    }
  }
  return table;
}

function wordHash(word: string): number {
  return [...word].reduce((hash, letter) => mixByte(hash, letter.charCodeAt(0)), WORD_SEED);
}
