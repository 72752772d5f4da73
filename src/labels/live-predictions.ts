import { labelKey } from '../issue/label-key.ts';
import type { HeldOutPrediction } from './held-out-tally.ts';
import type { LevelPrediction } from './level-offset.ts';
import type { GroupTask, PairRows } from './pair-rows.ts';

export interface LiveTask {
  readonly task: GroupTask;
  readonly pairs: PairRows;
  /** One a pair. */
  readonly predictions: readonly HeldOutPrediction[];
}

/**
 * For each label of the group: what became of it on real issues, with the probability that it has there today where the
 * issue is among the held-out ones, else with the one that was stated. Undefined where nothing is known of any.
 */
export function findLivePredictions({ task, pairs, predictions }: LiveTask): LevelPrediction[][] | undefined {
  const { labels, options } = task;
  const judgements = options.live?.judgements ?? [];
  if (judgements.length === 0) return undefined;
  const placeOf = new Map(labels.map((name, place) => [labelKey(name), place]));
  const judged = new Set(judgements.map(({ issue }) => issue));
  const probabilities = new Map<string, number>();
  for (const [row, issue] of pairs.issues.entries()) {
    if (judged.has(issue)) probabilities.set(`${issue} ${pairs.labels[row]}`, predictions[row]?.probability as number);
  }
  const byLabel = labels.map((): LevelPrediction[] => []);
  for (const { issue, label, stated, ...rest } of judgements) {
    const place = placeOf.get(labelKey(label));
    if (place === undefined) continue;
    byLabel[place]?.push({ ...rest, probability: probabilities.get(`${issue} ${place}`) ?? stated });
  }
  return byLabel;
}
