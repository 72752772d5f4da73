import type { Issue } from '../issue/issue.ts';
import { ConfigError } from '../shared/errors.ts';
import { type IssueLine, issueKey } from './read-issue-lines.ts';

/** Issues that one classifier learns from, and those it is judged on. */
export interface EvaluationPart {
  /** '' where the issues are not told apart by repository. */
  readonly repository: string;
  /** `owner/name` of a corpus, which knows it. */
  readonly corpusRepository?: string;
  readonly train: readonly Issue[];
  readonly test: readonly Issue[];
}

export interface TrainAndTest {
  readonly train: readonly IssueLine[];
  readonly test: readonly IssueLine[];
}

/** An issue that is learned from and judged would make every figure a lie: a ConfigError. */
export function refuseLeak({ train, test }: TrainAndTest): void {
  const known = new Set(train.map(issueKey));
  const both = test.filter((line) => known.has(issueKey(line)));
  if (both.length === 0) return;
  const numbers = both.slice(0, 3).map(({ issue }) => `#${issue.number}`);
  throw new ConfigError(
    `${both.length} ${both.length === 1 ? 'issue is' : 'issues are'} in both files, such as ${numbers.join(', ')}. ` +
      'Judge only issues that were not learned from.',
  );
}

/** One part of all issues. ConfigError where two repositories use the same number: it would not name one issue. */
export function oneForAll({ train, test }: TrainAndTest): EvaluationPart {
  const repositories = new Map<number, string>();
  for (const { issue, repository } of [...train, ...test]) {
    const other = repositories.get(issue.number) ?? repository;
    repositories.set(issue.number, repository);
    if (other.toLowerCase() === repository.toLowerCase()) continue;
    throw new ConfigError(
      `#${issue.number} is an issue of ${nameOf(other)} and one of ${nameOf(repository)}. ` +
        'Use --repository for one classifier each.',
    );
  }
  return { repository: '', train: train.map(({ issue }) => issue), test: test.map(({ issue }) => issue) };
}

/**
 * One part for each repository that test issues are of, by name. ConfigError with everything that is in the way: issues
 * without a repository, repositories without training issues.
 */
export function oneForEachRepository({ train, test }: TrainAndTest): EvaluationPart[] {
  const nameless = [...train, ...test].filter(({ repository }) => repository === '').length;
  if (nameless > 0) {
    throw new ConfigError(`--repository needs the field "repository" in every line, but ${nameless} have none.`);
  }
  const parts = [...new Set(test.map(({ repository }) => repository))].sort().map((repository): EvaluationPart => {
    const issuesOf = (lines: readonly IssueLine[]) =>
      lines.filter((line) => line.repository === repository).map(({ issue }) => issue);
    return { repository, train: issuesOf(train), test: issuesOf(test) };
  });
  const untrained = parts.filter((part) => part.train.length === 0);
  if (untrained.length > 0) {
    throw new ConfigError(
      untrained.map((part) => `there are test issues of ${part.repository}, but none to learn from`),
    );
  }
  return parts;
}

function nameOf(repository: string): string {
  return repository === '' ? 'an unnamed repository' : repository;
}
