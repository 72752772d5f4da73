import { collectPairQueries, findPartners } from '../backtest/collect-pair-queries.ts';
import type { Learned } from '../labels/learn-from-issues.ts';
import { choosePairWeights, MIN_KNOWN_PAIRS } from '../neighbors/choose-pair-weights.ts';
import type { PairWeights } from '../neighbors/rank-pairs.ts';
import { toKnowledge } from '../triage/knowledge/learn-knowledge.ts';
import type { IndexTask } from './index-task.ts';

/** Of more issues the newest show what strangers look like. */
const MAX_STRANGERS = 1_000;

/**
 * What evidence on duplicates weighs here, by what people said of this repository's issues; undefined: as shipped, where too few are
 * known or their own weights are not proved to be better. Embeds by the local embedder alone: nothing is paid for it.
 */
export async function learnPairWeights(
  learned: Learned,
  { repository, duplicates = [], service }: Pick<IndexTask, 'repository' | 'duplicates' | 'service'>,
): Promise<PairWeights | undefined> {
  const { issues } = learned;
  const numbers = new Set(issues.map(({ number }) => number));
  const known = duplicates.filter(({ issue, of }) => issue !== of && numbers.has(issue) && numbers.has(of));
  const partnersOf = findPartners(known.map(({ issue, of }) => ({ issue, duplicate: of })));
  if (known.length <= MIN_KNOWN_PAIRS || service !== undefined) return undefined;
  const search = { issues, knowledge: toKnowledge(learned, { repository }), partnersOf, view: 'older' } as const;
  const isKnown = ({ number }: { readonly number: number }) => partnersOf.has(number);
  const strangers = issues.filter((issue) => !isKnown(issue) && issue.details?.stateReason !== 'duplicate');
  const asked = [...issues.filter(isKnown), ...strangers.slice(-MAX_STRANGERS)];
  return choosePairWeights(await collectPairQueries(asked, search), partnersOf);
}
