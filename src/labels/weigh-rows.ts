import { createSeededRandom } from '../statistics/seeded-random.ts';

export interface RowWeighing {
  /** 1 where the issue carries the label. */
  readonly targets: Uint8Array;
  /** 1 for each row that counts; all where absent. */
  readonly isTraining?: Uint8Array | undefined;
  /** Factor of each row's weight; a row above 1 is never left to the sample. All 1 where absent. */
  readonly importance?: Float32Array | undefined;
  readonly seed: number;
  /** Beyond these, issues with and without the label are represented by a sample. */
  readonly maxPositives: number;
  readonly maxNegatives: number;
}

export interface WeighedRows {
  /** Rows of weight above 0. */
  readonly selection: Int32Array;
  readonly rowWeights: Float32Array;
}

/** Positives weigh (n ⁄ 2p)^½: between none (0) and full balance (1), which would cry wolf for rare labels. */
const BALANCE_EXPONENT = 0.5;

/** Which issues a head learns from, and how much each counts. */
export function weighRows(weighing: RowWeighing): WeighedRows {
  const { targets, isTraining, importance, seed, maxPositives, maxNegatives } = weighing;
  const random = createSeededRandom(seed);
  const positives: number[] = [];
  const negatives: number[] = [];
  for (const [row, target] of targets.entries()) {
    if (isTraining === undefined || isTraining[row] === 1) (target === 1 ? positives : negatives).push(row);
  }
  const keptPositives = sample(positives, { limit: maxPositives, random, importance });
  const keptNegatives = sample(negatives, { limit: maxNegatives, random, importance });
  const balance = ((positives.length + negatives.length) / (2 * Math.max(1, positives.length))) ** BALANCE_EXPONENT;
  const rowWeights = new Float32Array(targets.length);
  for (const row of keptPositives) rowWeights[row] = (balance * positives.length) / keptPositives.length;
  for (const row of keptNegatives) rowWeights[row] = negatives.length / keptNegatives.length;
  for (const [row, factor] of importance?.entries() ?? []) rowWeights[row] = rowWeights[row]! * factor;
  return { selection: Int32Array.from([...keptPositives, ...keptNegatives]), rowWeights };
}

interface Sampling extends Pick<RowWeighing, 'importance'> {
  readonly limit: number;
  readonly random: ReturnType<typeof createSeededRandom>;
}

/** About `limit` of the rows, each with the same chance but for those that matter more, in their order. */
function sample(rows: readonly number[], { limit, random, importance }: Sampling): readonly number[] {
  if (rows.length <= limit) return rows;
  return rows.filter((row) => random.uniform() < limit / rows.length || (importance?.[row] ?? 1) > 1);
}
