import { findFamily, type LabelGroup } from '../families.ts';
import type { GroupPrior } from '../pair-rows.ts';
import type { TrainingSet } from '../training-set.ts';
import { learnMeanings } from './prior-meanings.ts';
import { createPriorReader, type PriorOdds, type TypePrior } from './type-prior.ts';

export interface PriorView {
  readonly group: LabelGroup;
  readonly labels: readonly string[];
  readonly typePrior: TypePrior | undefined;
}

/** What a prior says of the issues of a group; undefined where it knows none of the labels. */
export function viewByPrior(
  { documents, labels: carried }: Pick<TrainingSet, 'documents' | 'labels'>,
  { group, labels, typePrior }: PriorView,
): GroupPrior | undefined {
  if (typePrior === undefined || !findFamily(group)?.readsPrior) return undefined;
  const read = createPriorReader(typePrior);
  const known = new Map<number, PriorOdds>();
  const oddsOf = (row: number): PriorOdds => {
    const odds = known.get(row) ?? read(documents[row]!);
    known.set(row, odds);
    return odds;
  };
  const targets = labels.map((name) => Uint8Array.from(carried, (names) => (names.includes(name) ? 1 : 0)));
  const meanings = learnMeanings(labels, { targets, oddsOf });
  return meanings.every((meaning) => meaning === undefined) ? undefined : { oddsOf, meanings };
}
