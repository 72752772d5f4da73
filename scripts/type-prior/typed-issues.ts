import { readIssueLines } from '../../src/adapters/files/read-issue-lines.ts';
import { noBoilerplate } from '../../src/document/boilerplate.ts';
import type { Document } from '../../src/document/document.ts';
import { toDocument } from '../../src/document/to-document.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { meaningOf } from '../../src/labels/type-labels.ts';
import { PRIOR_MEANINGS } from '../../src/labels/type-prior/type-prior.ts';
import { silentLog } from '../../src/shared/log.ts';

/** An issue with one type, and the repository that it is of. */
export interface TypedIssue {
  readonly issue: Issue;
  readonly repository: string;
  readonly document: Document;
  /** Place of its type among `PRIOR_MEANINGS`. */
  readonly meaning: number;
}

/** The issues of JSONL files that carry a label of exactly one of the types; every line names its repository. */
export async function readTypedIssues(files: readonly string[]): Promise<TypedIssue[]> {
  const lines = (await Promise.all(files.map((file) => readIssueLines(file, silentLog)))).flat();
  return lines.flatMap(({ issue, repository }) => {
    const meanings = new Set(
      issue.labels.map((label) => (PRIOR_MEANINGS as readonly string[]).indexOf(meaningOf(label))),
    );
    meanings.delete(-1);
    const [meaning] = meanings;
    if (meaning === undefined || meanings.size > 1 || repository === '') return [];
    // Nothing that the prior reads depends on what recurs in a repository.
    return [{ issue, repository, meaning, document: toDocument(issue, noBoilerplate) }];
  });
}

/** Names of the repositories, in order. */
export function repositoriesOf(issues: readonly TypedIssue[]): string[] {
  return [...new Set(issues.map(({ repository }) => repository))].sort();
}
