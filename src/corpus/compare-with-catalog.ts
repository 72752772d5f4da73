import type { Issue } from '../issue/issue.ts';
import type { StoredOutline } from './issue-catalog.ts';

/** How the issues of a corpus differ from those that an index was made of. Rows are places among the issues. */
export interface CatalogChanges {
  /** Rows of issues that the index does not hold. */
  readonly fresh: readonly number[];
  /** Rows of those whose title or body is another: their vectors are made again. */
  readonly edited: readonly number[];
  /** Rows of those whose text is the same, but not their labels. */
  readonly relabelled: readonly number[];
  /** Rows of those that were only closed or opened again: nothing is learned from that. */
  readonly restated: readonly number[];
  /** Numbers of issues that the index holds and the corpus does not. */
  readonly gone: readonly number[];
}

export interface Comparison {
  /** By number. */
  readonly stored: ReadonlyMap<number, StoredOutline>;
  /** Hash of an issue's text as the index keeps it. */
  readonly hashOf: (issue: Issue) => string;
}

/** Tells which issues are new, changed and gone. Labels are a set: their order does not count. */
export async function compareWithCatalog(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
  { stored, hashOf }: Comparison,
): Promise<CatalogChanges> {
  const changes = { fresh: [], edited: [], relabelled: [], restated: [] } as Record<RowKind, number[]>;
  const present = new Set<number>();
  let row = 0;
  for await (const issue of issues) {
    const kind = kindOf(issue, stored.get(issue.number), hashOf);
    if (kind !== undefined) changes[kind].push(row);
    present.add(issue.number);
    row += 1;
  }
  return { ...changes, gone: [...stored.keys()].filter((number) => !present.has(number)) };
}

type RowKind = Exclude<keyof CatalogChanges, 'gone'>;

function kindOf(issue: Issue, stored: StoredOutline | undefined, hashOf: Comparison['hashOf']): RowKind | undefined {
  if (stored === undefined) return 'fresh';
  if (hashOf(issue) !== stored.textHash) return 'edited';
  if (!isSameSet(issue.labels, stored.labels)) return 'relabelled';
  return issue.state === stored.state ? undefined : 'restated';
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  const names = new Set(left);
  return names.size === new Set(right).size && right.every((name) => names.has(name));
}
