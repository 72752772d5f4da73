/** What a step is for. */
export const PHASES = ['set-up', 'restore', 'build', 'test', 'lint', 'deploy', 'post', 'unknown'] as const;
export type Phase = (typeof PHASES)[number];

/** Words in the name of a step or in its command; the first row with one of them counts. */
const WORDS: readonly (readonly [Phase, RegExp])[] = [
  ['post', /\b(?:post|cleanup|upload-artifact|after_script|after_failure)\b/i],
  [
    'lint',
    /\b(?:lint|eslint|biome|prettier|format|fmt|clippy|flake8|ruff|mypy|pylint|rubocop|typecheck|checkstyle|pre-commit|stubtest)\b/i,
  ],
  ['deploy', /\b(?:deploy|publish|docker push|semantic-release|twine)\b/i],
  [
    'test',
    /\b(?:tests?|e2e|spec|specs|pytest|jest|vitest|mocha|rspec|ctest|tox|nextest|phpunit|phpspec|cypress|playwright|coverage|bats|verify)\b/i,
  ],
  ['restore', /\b(?:install|restore|npm ci|bundle|composer|pip|apt|apt-get|cache|download|fetch|deps|dependencies)\b/i],
  ['build', /\b(?:build|compile|make|cmake|assemble|bake|webpack|rollup|tsc|package|docker|xcodebuild|script)\b/i],
  [
    'set-up',
    /\b(?:checkout|setup|set-up|prepare|init|git|worker_info|system_info|get_sources|export|before_script)\b|setup-/i,
  ],
];

export function phaseOf(step: string): Phase {
  return WORDS.find(([, words]) => words.test(step))?.[0] ?? 'unknown';
}
