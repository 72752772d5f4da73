import type { Pair } from '../statistics/paired-bootstrap.ts';
import type { FamilyOutcome } from './family-outcome.ts';

/** Labels that one of two judgements would set and the other would not. */
export interface LabelMoves {
  /** Right ones added and wrong ones dropped. */
  readonly better: number;
  /** Wrong ones added and right ones dropped. */
  readonly worse: number;
  readonly addedRight: number;
  readonly addedWrong: number;
  readonly droppedRight: number;
  readonly droppedWrong: number;
}

export function countMoves(pairs: readonly Pair<FamilyOutcome>[]): LabelMoves {
  const [added, dropped] = [
    { right: 0, wrong: 0 },
    { right: 0, wrong: 0 },
  ];
  for (const { old: before, new: after } of pairs) {
    const kindOf = (name: string) => (before.truth.includes(name) ? 'right' : 'wrong');
    for (const name of after.applied) if (!before.applied.includes(name)) added[kindOf(name)]++;
    for (const name of before.applied) if (!after.applied.includes(name)) dropped[kindOf(name)]++;
  }
  return {
    better: added.right + dropped.wrong,
    worse: added.wrong + dropped.right,
    addedRight: added.right,
    addedWrong: added.wrong,
    droppedRight: dropped.right,
    droppedWrong: dropped.wrong,
  };
}
