import type { Manifest } from '../artifact/manifest.ts';
import type { StoredIssue } from '../corpus/issue-catalog.ts';
import type { StoredBacktest } from '../evaluation/stored-backtest.ts';
import type { FormerIndex, IndexStore, PlacedIssue, WriteProgress } from './index-store.ts';

export interface IndexCopy {
  readonly from: FormerIndex;
  /** Of `from`; absent where it has none. */
  readonly backtest?: StoredBacktest | undefined;
  readonly to: IndexStore;
  readonly progress: WriteProgress;
}

/** Vectors that are in memory together. */
const VECTORS_AT_ONCE = 50_000;

/** Writes an index into another store, as it was learned. Throws ArtifactError where it is damaged, and what `to` throws. */
export async function copyIndex({ from, backtest, to, progress }: IndexCopy): Promise<Manifest> {
  const { localModel, labelModel, fallback, boilerplate, manifest } = from;
  const { formatVersion: _format, files: _files, signature: _signature, ...facts } = manifest;
  return await to.write(
    {
      localModel,
      labelModel,
      ...(fallback === undefined ? {} : { fallback }),
      boilerplate,
      dimensions: manifest.embedder.dimensions,
      issues: { kind: 'streamed', placed: placeStored(from), count: manifest.counts.issues },
      backtest,
      describe: (counts) => ({ ...facts, counts: { ...facts.counts, ...counts } }),
    },
    progress,
  );
}

async function* placeStored(from: FormerIndex): AsyncGenerator<PlacedIssue> {
  let batch: StoredIssue[] = [];
  for (const stored of from.listStored()) {
    batch.push(stored);
    if (batch.length < VECTORS_AT_ONCE) continue;
    yield* withVectors(batch, from);
    batch = [];
  }
  yield* withVectors(batch, from);
}

async function* withVectors(batch: readonly StoredIssue[], from: FormerIndex): AsyncGenerator<PlacedIssue> {
  const wanted = new Set(batch.map(({ number }) => number));
  const { vectors } = await from.readVectors((number) => wanted.has(number));
  for (const stored of batch) {
    const vector = vectors.get(stored.number);
    yield vector === undefined ? { stored } : { stored, vector };
  }
}
