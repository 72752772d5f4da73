import { collectClosingCases } from '../backtest/collect-closing-cases.ts';
import type { Learned } from '../labels/learn-from-issues.ts';
import { type ClosingCutoff, learnClosingCutoff, MIN_CLOSING_CASES } from '../neighbors/choose-closing-cutoff.ts';
import type { PairWeights } from '../neighbors/rank-pairs.ts';
import { toKnowledge } from '../triage/knowledge/learn-knowledge.ts';
import type { IndexTask } from './index-task.ts';

export interface ClosingTask extends Pick<IndexTask, 'repository' | 'duplicates' | 'service'> {
  /** What similarity rests on here; absent: as shipped. */
  readonly pairWeights?: PairWeights | undefined;
}

/**
 * From which similarity on closing as a duplicate may be proposed, by what people said of this repository's issues; undefined: never.
 * Each issue is compared with older ones, as triage would when it arrived; pairs whose earlier issue was closed by then, and those
 * of an issue that says itself that it is another one, are never proposed and do not count. Embeds by the local embedder alone: nothing is paid for it.
 */
export async function learnClosing(
  learned: Learned,
  { repository, duplicates = [], service, pairWeights }: ClosingTask,
): Promise<ClosingCutoff | undefined> {
  if (duplicates.length < MIN_CLOSING_CASES || service !== undefined) return undefined;
  const pairs = duplicates.map(({ issue, of }) => ({ issue, duplicate: of }));
  const knowledge = { ...toKnowledge(learned, { repository }), pairWeights };
  const { cases } = await collectClosingCases(pairs, { issues: learned.issues, knowledge });
  return learnClosingCutoff(cases.filter(({ against, wasOpen }) => wasOpen === true && against !== 'contradicted'));
}
