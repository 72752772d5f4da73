import { type WordingField, wordingRuns } from '../../src/labels/wording/wording-terms.ts';
import { repositoriesOf, type TypedIssue } from './typed-issues.ts';

/** A run of words must stand in so many repositories, in so many issues of each: what is of one project tells nothing of others. */
const MIN_REPOSITORIES = 3;
const MIN_ISSUES = 2;
/** Of both fields together, the commonest. */
const MAX_RUNS = 2_000;

/** The runs of words of titles and bodies that the prior reads, in the order of the alphabet. */
export function chooseVocabulary(issues: readonly TypedIssue[]): Readonly<Record<WordingField, readonly string[]>> {
  const names = repositoryWords(issues);
  const counts = { title: new Map<string, Map<string, number>>(), body: new Map<string, Map<string, number>>() };
  for (const { document, repository } of issues) {
    const runs = wordingRuns(document.title, document.wording);
    for (const field of ['title', 'body'] as const) {
      for (const run of runs[field]) {
        const byRepository = counts[field].get(run) ?? new Map<string, number>();
        byRepository.set(repository, (byRepository.get(repository) ?? 0) + 1);
        counts[field].set(run, byRepository);
      }
    }
  }
  const common = (['title', 'body'] as const)
    .flatMap((field) => [...counts[field]].map(([run, of]) => ({ field, run, of: [...of.values()] })))
    .filter(({ of }) => of.filter((count) => count >= MIN_ISSUES).length >= MIN_REPOSITORIES)
    .filter(({ run }) => !run.split(/[^\p{L}\p{N}]+/u).some((word) => names.has(word)))
    .map((one) => ({ ...one, issues: one.of.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.issues - a.issues || (a.run < b.run ? -1 : 1))
    .slice(0, MAX_RUNS);
  const runsOf = (field: WordingField) => common.flatMap((one) => (one.field === field ? one.run : [])).sort();
  return { title: runsOf('title'), body: runsOf('body') };
}

/** The words of the repositories' names, which stand in other projects' issues too. */
export function repositoryWords(issues: readonly TypedIssue[]): ReadonlySet<string> {
  return new Set(repositoriesOf(issues).flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
}
