import { type FeatureTable, featuresAt } from '../embedding/local/feature-reader.ts';
import { fitToSample, sampleRows } from '../embedding/local/fit-local-embedder.ts';
import type { LocalModel } from '../embedding/local/local-embedder.ts';
import { RowsInMemory } from '../embedding/local/projection-rows.ts';
import type { WorkPool } from '../shared/work-pool.ts';
import type { FoldSplit } from './held-out-fold.ts';
import { ROWS_AN_ITEM } from './row-ranges.ts';

const SEED = 1;

/** The issues that an embedder is fitted to. */
export interface EmbedderSample {
  readonly rows: Int32Array;
  /** See `FitOptions`. */
  readonly isBasis: Uint8Array;
}

/**
 * The samples of the embedder that sees all issues and of one for each fold, which is fitted without the held-out ones: with the
 * embedder of the index these would look more familiar than any new issue ever will, and every probability would come out too high.
 * (A service's embedder has seen none of them.)
 */
export function embedderSamples(isLabelled: Uint8Array, splits: readonly FoldSplit[]): EmbedderSamples {
  const all = [...isLabelled.keys()];
  const sampleOf = (rows: readonly number[]): EmbedderSample => {
    const sampled = sampleRows(rows.length, SEED).map((at) => rows[at]!);
    return { rows: sampled, isBasis: Uint8Array.from(sampled, (row) => isLabelled[row]!) };
  };
  return [sampleOf(all), ...splits.map(({ isTraining }) => sampleOf(all.filter((row) => isTraining[row] === 1)))];
}

/** Of the embedder of all issues, then of each fold's. */
export type EmbedderSamples = readonly [EmbedderSample, ...EmbedderSample[]];

/** An embedder for each sample; `features` hold theirs, a table for each range of rows. */
export async function fitEmbedders(
  samples: EmbedderSamples,
  {
    features,
    pool,
    onDone,
  }: {
    readonly features: readonly FeatureTable[];
    readonly pool: WorkPool;
    readonly onDone: (done: number) => void;
  },
): Promise<[LocalModel, ...LocalModel[]]> {
  const fitted = await pool.run(fitToRows, { common: features, items: samples, onDone });
  // As many as there are samples.
  return fitted.map(openFit) as [LocalModel, ...LocalModel[]];
}

/** A local embedder as plain data. */
export interface FittedModel extends Omit<LocalModel, 'projection'> {
  readonly projection: Int8Array;
}

/** Work: the embedder of a sample. */
export function fitToRows(features: readonly FeatureTable[]): (sample: EmbedderSample) => FittedModel {
  return ({ rows, isBasis }) => {
    const read = Array.from(rows, (row) => featuresAt(features[Math.floor(row / ROWS_AN_ITEM)]!, row % ROWS_AN_ITEM));
    return closeModel(fitToSample({ features: read, isBasis, seed: SEED }));
  };
}

export function closeModel(model: LocalModel): FittedModel {
  return { ...model, projection: model.projection.all() };
}

export function openFit(fitted: FittedModel): LocalModel {
  return { ...fitted, projection: new RowsInMemory(fitted.projection, fitted.dimensions) };
}
