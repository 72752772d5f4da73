import { type IssueLine, issueKey } from '../corpus/issue-line.ts';
import type { LiveReport } from '../corrections/live-report.ts';
import type { Issue } from '../issue/issue.ts';
import { isRepositoryName } from '../issue/repository-name.ts';
import { ConfigError } from '../shared/errors.ts';

/** Issues that one classifier learns from, and those it is judged on. */
export interface EvaluationPart {
  /** '' where the issues are not told apart by repository. */
  readonly repository: string;
  /** `owner/name` of a corpus, which knows it. */
  readonly corpusRepository?: string;
  /** Name of the repository for a reader, '' where it is not known. */
  readonly name: string;
  readonly train: readonly Issue[];
  readonly test: readonly Issue[];
  /** What people did with labels that were set; absent where the corpus knows of none. */
  readonly live?: LiveReport | undefined;
  /** How long labels take to come in the training issues, in milliseconds; absent where nobody knows. */
  readonly usualLabelDelayMs?: number | undefined;
  /** Web address of an issue; undefined where the repository is not known. */
  readonly issueUrl: (number: number) => string | undefined;
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

export interface NamedIssues extends TrainAndTest {
  /** Repository of the lines that name none. */
  readonly name?: string;
}

/** One part of all issues. ConfigError where two repositories use the same number: it would not name one issue. */
export function oneForAll({ train, test, name }: NamedIssues): EvaluationPart {
  const repositories = new Map<number, string>();
  for (const { issue, repository } of [...train, ...test]) {
    const other = repositories.get(issue.number) ?? repository;
    repositories.set(issue.number, repository);
    if (other.toLowerCase() === repository.toLowerCase()) continue;
    throw new ConfigError(
      `#${issue.number} exists in both ${nameOf(other)} and ${nameOf(repository)}. ` +
        'Use --repository for one classifier per repository.',
    );
  }
  const named = new Set([...train, ...test].map(({ repository }) => repository));
  const known = name ?? (named.size === 1 ? [...named].join('') : '');
  return {
    repository: '',
    name: known,
    train: train.map(({ issue }) => issue),
    test: test.map(({ issue }) => issue),
    issueUrl: urlsOf(test, known),
  };
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
    const issueUrl = urlsOf(
      test.filter((line) => line.repository === repository),
      repository,
    );
    return { repository, name: repository, train: issuesOf(train), test: issuesOf(test), issueUrl };
  });
  const untrained = parts.filter((part) => part.train.length === 0);
  if (untrained.length > 0) {
    throw new ConfigError(
      untrained.map((part) => `there are test issues of ${part.repository}, but none to learn from`),
    );
  }
  return parts;
}

/** Addresses of issues: as the line says, or on github.com, where lines without a repository are of `name`. */
function urlsOf(lines: readonly IssueLine[], name: string): EvaluationPart['issueUrl'] {
  const urls = new Map(
    lines.map(({ issue, repository, url }) => [issue.number, url ?? gitHubUrl(repository || name)(issue.number)]),
  );
  return (number) => urls.get(number);
}

/** Addresses on github.com; undefined where the repository's name cannot be one. */
export function gitHubUrl(repository: string): EvaluationPart['issueUrl'] {
  return (number) => (isRepositoryName(repository) ? `https://github.com/${repository}/issues/${number}` : undefined);
}

function nameOf(repository: string): string {
  return repository === '' ? 'an unnamed repository' : repository;
}
