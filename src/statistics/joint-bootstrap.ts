import { drawWithReplacement, middleOf, quantile } from './bootstrap.ts';
import { type Pair, type PairedFigure, sideOf, toPairedFigure } from './paired-bootstrap.ts';
import { createSeededRandom } from './seeded-random.ts';

/** One of several figures that are compared at once. */
export interface JointMeasure<Item> {
  /** From 0 to 1; NaN where there is nothing to measure. */
  readonly measure: (items: readonly Item[]) => number;
  readonly isLowerBetter: boolean;
}

export interface JointFigure extends PairedFigure {
  /** Whether it is worse by more than chance, with chance having had as many tries as there are figures. */
  readonly isWorse: boolean;
}

export interface JointTask<Item> {
  readonly measures: readonly JointMeasure<Item>[];
  /** How often, with equal versions, any figure may be called worse. */
  readonly errorRate: number;
}

/** A limit near one in a hundred rests on twenty of these. */
const RESAMPLES = 2_000;
const SEED = 20;

/**
 * Figures of two versions on the same issues, as `pairedBootstrap` has them, and which of them are worse. All are measured
 * on the same draws. A figure is worse where its one-sided p-value is at most a limit that the smallest p-value of all
 * figures reaches with equal versions in `errorRate` of cases (Westfall and Young 1993, chapter 2, in a single step). Figures
 * that say nearly the same cost less than under Bonferroni's rule. Deterministic.
 */
export function jointBootstrap<Item>(
  pairs: readonly Pair<Item>[],
  { measures, errorRate }: JointTask<Item>,
): JointFigure[] {
  const random = createSeededRandom(SEED);
  const draws = Array.from({ length: RESAMPLES }, () => differencesOn(drawWithReplacement(pairs, random), measures));
  const tries = measures.map((_, at) => toTry({ pairs, measures, draws }, at));
  const limit = smallestPValueByChance(tries, errorRate);
  return tries.map(({ figure, loss, pValue }) => ({ ...figure, isWorse: loss > 0 && pValue <= limit }));
}

/** One figure: how much worse the new version is, observed and on each draw; NaN where there is nothing to measure. */
interface Try {
  readonly figure: PairedFigure;
  readonly loss: number;
  readonly drawn: readonly number[];
  /** Share of draws on which it is not worse. */
  readonly pValue: number;
}

interface Drawn<Item> extends Pick<JointTask<Item>, 'measures'> {
  readonly pairs: readonly Pair<Item>[];
  /** New − old by draw and measure. */
  readonly draws: readonly (readonly number[])[];
}

function toTry<Item>({ pairs, measures, draws }: Drawn<Item>, at: number): Try {
  const { measure, isLowerBetter } = measures[at] as JointMeasure<Item>;
  const [before, after] = [measure(sideOf(pairs, 'old')), measure(sideOf(pairs, 'new'))];
  const differences = draws.map((draw) => draw[at] ?? Number.NaN);
  const sign = isLowerBetter ? 1 : -1;
  const drawn = differences.map((difference) => sign * difference);
  const measured = drawn.filter((loss) => !Number.isNaN(loss));
  return {
    figure: toPairedFigure({ before, after }, () => middleOf(differences, after - before)),
    loss: sign * (after - before),
    drawn,
    pValue: measured.filter((loss) => loss <= 0).length / measured.length,
  };
}

function differencesOn<Item>(sample: readonly Pair<Item>[], measures: readonly JointMeasure<Item>[]): number[] {
  const [before, after] = [sideOf(sample, 'old'), sideOf(sample, 'new')];
  return measures.map(({ measure }) => measure(after) - measure(before));
}

/** With equal versions a draw strays from what was observed as far as what was observed strays from 0. */
function smallestPValueByChance(tries: readonly Try[], errorRate: number): number {
  const pValues = tries.map(({ drawn, loss }) => sharesAtLeast(drawn.map((drawnLoss) => drawnLoss - loss)));
  const smallest = Float64Array.from({ length: RESAMPLES }, (_, draw) =>
    Math.min(...pValues.map((ofFigure) => ofFigure[draw] ?? 1)),
  ).sort();
  return quantile(smallest, errorRate) ?? 0;
}

/** For each number the share of numbers that are as large or larger; 1 for NaN, which says nothing. */
function sharesAtLeast(numbers: readonly number[]): Float64Array {
  const sorted = Float64Array.from(numbers.filter((number) => !Number.isNaN(number))).sort();
  const shareByNumber = new Map<number, number>();
  // The first place of equal numbers counts.
  for (let at = sorted.length - 1; at >= 0; at--) {
    shareByNumber.set(sorted[at] as number, (sorted.length - at) / sorted.length);
  }
  return Float64Array.from(numbers, (number) => shareByNumber.get(number) ?? 1);
}
