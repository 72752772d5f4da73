import type { Document } from '../document/document.ts';
import { embed, type LocalModel } from '../embedding/local/local-embedder.ts';
import { weightTerms } from '../embedding/local/term-weights.ts';
import { encodeSketch, type TermSketch } from '../neighbors/term-sketch.ts';
import type { Progress } from '../shared/log.ts';
import type { Representation } from './held-out-fold.ts';

/** Documents embedded between two updates of the progress bar. */
const BATCH = 250;

/** All documents as the local embedder sees them. */
export async function represent(
  documents: readonly Document[],
  { model, progress }: { readonly model: LocalModel; readonly progress?: Progress },
): Promise<Representation> {
  const vectors = new Float32Array(documents.length * model.dimensions);
  const sketches: TermSketch[] = [];
  for (const [row, document] of documents.entries()) {
    vectors.set(embed(document, model), row * model.dimensions);
    sketches.push(encodeSketch(weightTerms(document, model.termRarities)));
    if (row % BATCH === 0) {
      progress?.update(row);
      await nextTurn();
    }
  }
  progress?.stop();
  return { vectors, dimensions: model.dimensions, sketches };
}

/** Lets the progress bar draw and the user interrupt. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
