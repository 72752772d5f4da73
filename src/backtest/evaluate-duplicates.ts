import { measureDuplicateClosing } from '../evaluation/duplicate-closing.ts';
import {
  type DuplicateEvaluation,
  measureDuplicates,
  measureGitHubFinds,
  measureRanks,
  type RankedPair,
  type SoughtPair,
} from '../evaluation/duplicate-metrics.ts';
import type { Issue } from '../issue/issue.ts';
import type { EmbeddingService } from '../labels/embed-by-service.ts';
import { forEachFamily } from '../labels/families.ts';
import { DEFAULT_TARGET_PRECISION } from '../labels/target-precision.ts';
import { LEARNED_PAIR_WEIGHTS } from '../neighbors/learned-pair-weights.ts';
import { rankPairs } from '../neighbors/rank-pairs.ts';
import { compareSketches, NO_TERMS } from '../neighbors/term-sketch.ts';
import type { Log } from '../shared/log.ts';
import { foreseeQueries } from '../triage/knowledge/foresee-queries.ts';
import { learnKnowledge } from '../triage/knowledge/learn-knowledge.ts';
import { collectClosingCases } from './collect-closing-cases.ts';
import { collectPairQueries, findPartners, type PairView } from './collect-pair-queries.ts';
import type { DuplicatePair } from './duplicate-pair.ts';

export interface DuplicatesTask {
  readonly issues: readonly Issue[];
  /** Embeds in place of the local embedder. */
  readonly service?: EmbeddingService | undefined;
  /** What GitHub's own search found for issues, by number; absent where nothing was recorded. */
  readonly foundByGitHub?: ReadonlyMap<number, readonly number[]> | undefined;
  readonly log: Log;
}

/** Ranks the known duplicate of each pair among all issues, oldest first, which are all indexed; and what closing would do. */
export async function evaluateDuplicates(
  pairs: readonly DuplicatePair[],
  { issues, service, foundByGitHub, log }: DuplicatesTask,
): Promise<DuplicateEvaluation> {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const known = pairs.filter(({ issue, duplicate }) => byNumber.has(issue) && byNumber.has(duplicate));
  // Labels would only cost time: retrieval does not look at them.
  const learned = await learnKnowledge(
    issues.map((issue) => ({ ...issue, labels: [] })),
    {
      repository: 'duplicates/duplicates',
      families: { maxLabels: forEachFamily(() => 0) },
      targetPrecision: DEFAULT_TARGET_PRECISION,
      isNeedsInfoLabel: () => false,
      log,
      service,
      withoutFallback: true,
    },
  );
  const issueOf = (number: number) => byNumber.get(number) as Issue;
  const placeOf = new Map(issues.map(({ number }, place) => [number, place]));
  const laterOf = ({ issue, duplicate }: DuplicatePair): DuplicatePair =>
    placeOf.get(issue)! > placeOf.get(duplicate)! ? { issue, duplicate } : { issue: duplicate, duplicate: issue };
  // Each pair once, whichever is named first, and however often.
  const arrivals = [...new Map(known.map(laterOf).map((pair) => [`${pair.issue} ${pair.duplicate}`, pair])).values()];
  const queries = [...new Set([...known, ...arrivals].map(({ issue }) => issueOf(issue)))];
  const knowledge = await foreseeQueries(queries, { knowledge: learned, service, log });
  const partnersOf = findPartners(known);
  const seek = async (sought: readonly DuplicatePair[], view: PairView): Promise<(RankedPair & SoughtPair)[]> => {
    const asked = [...new Set(sought.map(({ issue }) => issueOf(issue)))];
    const compared = await collectPairQueries(asked, { view, issues, knowledge, partnersOf });
    const pairsOf = new Map(compared.map(({ number, pairs: found }) => [number, found]));
    const sketches = await knowledge.readSketches(sought.flatMap(({ issue, duplicate }) => [issue, duplicate]));
    return sought.map(({ issue, duplicate }) => {
      const at = rankPairs(pairsOf.get(issue) ?? [], LEARNED_PAIR_WEIGHTS).findIndex(
        ({ number }) => number === duplicate,
      );
      const sketchCosine = compareSketches(sketches.get(issue) ?? NO_TERMS, sketches.get(duplicate) ?? NO_TERMS);
      return { issue, duplicate, rank: at < 0 ? undefined : at + 1, sketchCosine };
    });
  };
  const sought = await seek(known, 'all');
  const github = foundByGitHub && measureGitHubFinds(sought, foundByGitHub);
  const metrics = {
    ...measureDuplicates(sought, pairs.length - known.length),
    ...(arrivals.length === 0 ? {} : { older: measureRanks((await seek(arrivals, 'older')).map(({ rank }) => rank)) }),
    ...(github === undefined ? {} : { github }),
  };
  // All issues once more as queries would cost as much again.
  if (service !== undefined) return metrics;
  const { cases, duplicates } = await collectClosingCases(known, { issues, knowledge });
  return { ...metrics, closing: measureDuplicateClosing(cases, duplicates) };
}
