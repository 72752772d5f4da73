import type { Document } from '../document/document.ts';
import { type ReadFeatures, readFeatures } from '../embedding/local/feature-reader.ts';
import { type LocalModel, openLocalEmbedding } from '../embedding/local/local-embedder.ts';
import { countTerms, weightCounts } from '../embedding/local/term-weights.ts';
import { encodeSketch, type TermSketch } from '../neighbors/term-sketch.ts';
import type { Progress } from '../shared/log.ts';
import type { Representation } from './held-out-fold.ts';

/** Documents embedded between two updates of the progress bar. */
const BATCH = 250;

/** All documents as each of the local embedders sees them, read once for all. */
export async function represent<Models extends readonly LocalModel[]>(
  documents: readonly Document[],
  {
    models,
    read = readFeatures,
    progress,
  }: { readonly models: Models; readonly read?: ReadFeatures; readonly progress?: Progress },
): Promise<{ [At in keyof Models]: Representation }> {
  const views = models.map((model) => ({
    ...emptyView(documents.length, model),
    embed: openLocalEmbedding(model),
    model,
  }));
  for (const [row, document] of documents.entries()) {
    const features = read(document);
    const terms = countTerms(document);
    for (const { vectors, dimensions, sketches, embed, model } of views) {
      vectors.set(embed(features), row * dimensions);
      sketches.push(encodeSketch(weightCounts(terms, model.termRarities)));
    }
    if (row % BATCH === 0) {
      progress?.update(row);
      await nextTurn();
    }
  }
  progress?.stop();
  return views.map(({ vectors, dimensions, sketches }) => ({ vectors, dimensions, sketches })) as {
    [At in keyof Models]: Representation;
  };
}

function emptyView(
  count: number,
  { dimensions }: LocalModel,
): { readonly vectors: Float32Array; readonly dimensions: number; readonly sketches: TermSketch[] } {
  return { vectors: new Float32Array(count * dimensions), dimensions, sketches: [] };
}

/** Lets the progress bar draw and the user interrupt. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
