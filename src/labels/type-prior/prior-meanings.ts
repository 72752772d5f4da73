import { sigmoid } from '../../statistics/logistic-regression.ts';
import { meaningOf } from '../type-labels.ts';
import { PRIOR_MEANINGS, type PriorMeaning, type PriorOdds } from './type-prior.ts';

/** Fewer issues with a label are too few to tell by them what it means. */
const MIN_ISSUES = 5;
/** More tell nothing more. */
const MAX_ISSUES = 200;
/** Mean probability of a meaning from which on a label has it. */
const MIN_MEAN = 0.5;

/** What the prior calls a label, by its words alone; undefined for one that it does not know, such as `performance`. */
export function priorMeaning(label: string): PriorMeaning | undefined {
  const meaning = meaningOf(label);
  return PRIOR_MEANINGS.find((known) => known === meaning);
}

/**
 * What the prior calls each label of a group: by its words; else by the first issues that carry it, where these mostly look like
 * something that no label stands for by its words.
 */
export function learnMeanings(
  labels: readonly string[],
  { targets, oddsOf }: { readonly targets: readonly Uint8Array[]; readonly oddsOf: (row: number) => PriorOdds },
): (PriorMeaning | undefined)[] {
  const byWords = labels.map(priorMeaning);
  const free = PRIOR_MEANINGS.filter((meaning) => !byWords.includes(meaning));
  if (free.length === 0) return byWords;
  return byWords.map((known, label) => {
    if (known !== undefined) return known;
    const target = targets[label] as Uint8Array;
    const rows = [...target.keys()].filter((row) => target[row] === 1).slice(0, MAX_ISSUES);
    if (rows.length < MIN_ISSUES) return undefined;
    const odds = rows.map(oddsOf);
    return free.find((meaning) => {
      const sum = odds.reduce((total, of) => total + sigmoid(of.get(meaning) ?? 0), 0);
      return sum / rows.length >= MIN_MEAN;
    });
  });
}
