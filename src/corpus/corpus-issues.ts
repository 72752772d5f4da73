import type { Issue } from '../issue/issue.ts';
import type { IssueOutline } from './corpus-store.ts';

/** The issues of a corpus. Their texts are read as they are needed: of a million issues they do not fit into memory together. */
export interface CorpusIssues {
  /** Of all, oldest first (see `inTimeOrder`). */
  readonly outlines: readonly IssueOutline[];
  /** The issues with these numbers, one after the other, in the order asked for; numbers that the corpus does not hold are left out. */
  read(numbers: Iterable<number>): AsyncIterable<Issue>;
}

/** The issues with these numbers, all in memory. */
export async function readTogether({ read }: CorpusIssues, numbers: Iterable<number>): Promise<Issue[]> {
  const together: Issue[] = [];
  for await (const issue of read(numbers)) together.push(issue);
  return together;
}

/** Numbers of issues, in their order. */
export function numbersOf(outlines: readonly Pick<Issue, 'number'>[]): number[] {
  return outlines.map(({ number }) => number);
}

/** Issues, oldest first, that are in memory already. */
export function issuesInMemory(issues: readonly Issue[]): CorpusIssues {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  return {
    outlines: issues,
    async *read(numbers) {
      for (const number of numbers) {
        const issue = byNumber.get(number);
        if (issue !== undefined) yield issue;
      }
    },
  };
}
