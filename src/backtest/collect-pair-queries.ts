import { toDocument } from '../document/to-document.ts';
import type { Issue } from '../issue/issue.ts';
import type { PairQuery } from '../neighbors/fit-pair-weights.ts';
import { embedIssue } from '../triage/knowledge/embed-issue.ts';
import { findNeighbors } from '../triage/knowledge/find-neighbors.ts';
import { findPairs, WIDEN } from '../triage/knowledge/find-similar.ts';
import type { Knowledge } from '../triage/knowledge/knowledge.ts';
import type { DuplicatePair } from './duplicate-pair.ts';

/** With all others, whenever they were opened, or as on the day when the issue arrived. */
export type PairView = 'all' | 'older';

export interface PairSearch {
  readonly view: PairView;
  /** All issues, oldest first; all are in the index. */
  readonly issues: readonly Issue[];
  readonly knowledge: Knowledge;
  readonly partnersOf: Partners;
}

export type Partners = ReadonlyMap<number, ReadonlySet<number>>;

const NOBODY: ReadonlySet<number> = new Set();

/** What each of these issues would be compared with, and which of that people call its duplicates. */
export async function collectPairQueries(asked: readonly Issue[], search: PairSearch): Promise<PairQuery[]> {
  const { view, issues, knowledge, partnersOf } = search;
  const placeOf = new Map(issues.map(({ number }, place) => [number, place]));
  const queries: PairQuery[] = [];
  for (const issue of asked) {
    const { number } = issue;
    const isOlder = (other: number) => (placeOf.get(other) ?? Number.POSITIVE_INFINITY) < placeOf.get(number)!;
    const among = view === 'older' ? { among: { isCandidate: isOlder, widen: WIDEN } } : {};
    const { query } = await embedIssue(toDocument(issue, knowledge.boilerplate), knowledge);
    const neighbors = await findNeighbors(query, knowledge);
    const pairs = await findPairs(query, { knowledge, neighbors, isIndexed: true, ...among });
    const partners = [...(partnersOf.get(number) ?? NOBODY)];
    queries.push({ number, pairs, duplicates: new Set(view === 'older' ? partners.filter(isOlder) : partners) });
  }
  return queries;
}

/** In both directions: the later one repeats the other, whichever is named first. */
export function findPartners(pairs: readonly DuplicatePair[]): Partners {
  const partners = new Map<number, Set<number>>();
  const add = (one: number, other: number) => partners.set(one, (partners.get(one) ?? new Set()).add(other));
  for (const { issue, duplicate } of pairs) {
    add(issue, duplicate);
    add(duplicate, issue);
  }
  return partners;
}
