import { namedVersions } from '../document/named-versions.ts';
import { toDocument } from '../document/to-document.ts';
import type { JudgedCase } from '../evaluation/duplicate-closing.ts';
import { followOriginal, type MaybeDuplicate, onlyOriginal } from '../issue/follow-original.ts';
import type { Issue } from '../issue/issue.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { embedIssue } from '../triage/knowledge/embed-issue.ts';
import { findNeighbors } from '../triage/knowledge/find-neighbors.ts';
import { findSimilar, WIDEN } from '../triage/knowledge/find-similar.ts';
import type { Knowledge } from '../triage/knowledge/knowledge.ts';
import { type ReleaseDates, speaksAgainstDuplicate } from '../verdict/speaks-against-duplicate.ts';
import { findPartners } from './collect-pair-queries.ts';
import type { DuplicatePair } from './duplicate-pair.ts';

export interface ClosingCases {
  readonly cases: readonly JudgedCase[];
  /** Issues that are known to repeat an earlier one. */
  readonly duplicates: number;
}

/** Of more issues the newest are judged: each is compared with all. */
export const MAX_JUDGED = 5_000;

/**
 * Each issue, as if it had just arrived, with the most similar earlier one. Whom nobody calls duplicates counts as no duplicate,
 * so precision is rather too low; one that was closed as a duplicate of nobody knows whom is left out. `issues` oldest first; all
 * are in the index.
 */
export async function collectClosingCases(
  pairs: readonly DuplicatePair[],
  { issues, knowledge }: { readonly issues: readonly Issue[]; readonly knowledge: Knowledge },
): Promise<ClosingCases> {
  const placeOf = new Map(issues.map(({ number }, place) => [number, place]));
  const partnersOf = findPartners(pairs);
  const releasedAt = firstNamed(issues);
  const cases: JudgedCase[] = [];
  const judged = issues.slice(-MAX_JUDGED);
  const isDuplicateOfUnknown = ({ number, details }: Issue) =>
    details?.stateReason === 'duplicate' && !partnersOf.has(number);
  const isEarlier = (number: number, than: Issue) => (placeOf.get(number) ?? Infinity) < placeOf.get(than.number)!;
  for (const issue of judged) {
    if (isDuplicateOfUnknown(issue)) continue;
    const { query } = await embedIssue(toDocument(issue, knowledge.boilerplate), knowledge);
    const among = { isCandidate: (number: number) => isEarlier(number, issue), widen: WIDEN };
    const neighbors = await findNeighbors(query, knowledge);
    const [found] = await findSimilar(query, { knowledge, neighbors, isIndexed: true, among });
    if (found === undefined) continue;
    const other = issues[placeOf.get(found.number) as number] as Issue;
    const { stateReason, closedAt } = other.details ?? {};
    const against = speaksAgainstDuplicate(issue, { other: { state: other.state, stateReason, closedAt }, releasedAt });
    const partners = partnersOf.get(issue.number);
    const original = await followOriginal(found.number, {
      before: Number.POSITIVE_INFINITY,
      find: async (number) => asItWas(issues[placeOf.get(number) ?? -1], issue),
      originalOf: async (number) =>
        onlyOriginal([...(partnersOf.get(number) ?? [])].filter((one) => isEarlier(one, issue))),
    });
    const isDuplicate = [found.number, original ?? found.number].some((number) => partners?.has(number) === true);
    const wasAsked = original === undefined || original === found.number ? wasOpen(other, issue) : true;
    cases.push({ similarity: found.similarity, isDuplicate, against: against?.kind, wasOpen: wasAsked });
  }
  const repeats = (issue: Issue) => [...(partnersOf.get(issue.number) ?? [])].some((one) => isEarlier(one, issue));
  return { cases, duplicates: judged.filter(repeats).length };
}

/** An issue as it was when the other was opened; undefined where that is not known. */
function asItWas(issue: Issue | undefined, at: Issue): MaybeDuplicate | undefined {
  const isOpen = issue && wasOpen(issue, at);
  if (isOpen === undefined) return undefined;
  return isOpen ? { state: 'open' } : { state: 'closed', stateReason: issue?.details?.stateReason };
}

/** Whether an issue was open when the other was opened; undefined where that is not known. */
function wasOpen({ state, details }: Issue, { createdAt }: Issue): boolean | undefined {
  if (state === 'open') return true;
  const { closedAt } = details ?? {};
  if (closedAt === undefined || createdAt === undefined) return undefined;
  return isoDateMs(closedAt) > isoDateMs(createdAt);
}

/** When an issue first named each version. */
function firstNamed(issues: readonly Issue[]): ReleaseDates {
  const dates = new Map<string, string>();
  for (const { title, body, createdAt } of issues) {
    if (createdAt === undefined) continue;
    for (const version of namedVersions(`${title}\n${body}`)) if (!dates.has(version)) dates.set(version, createdAt);
  }
  return (version) => dates.get(version);
}
