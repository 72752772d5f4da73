import type { Document } from '../document/document.ts';
import {
  type DocumentFeatures,
  type FeatureTable,
  featuresAt,
  holdsFeatures,
  readDocument,
} from '../embedding/local/feature-reader.ts';
import { FIELDS } from '../embedding/local/hash-features.ts';
import { type LocalModel, openLocalEmbedding } from '../embedding/local/local-embedder.ts';
import { TERM_BODY_CHARS, weightCounts } from '../embedding/local/term-weights.ts';
import { encodeSketch, type TermSketch } from '../neighbors/term-sketch.ts';
import type { Progress } from '../shared/log.ts';
import { sharedFloats } from '../shared/shared-memory.ts';
import { type SharedTexts, shareTexts, textAt } from '../shared/shared-texts.ts';
import { inThisThread, type WorkPool } from '../shared/work-pool.ts';
import { closeModel, type FittedModel, openFit } from './fit-embedders.ts';
import type { Representation } from './held-out-fold.ts';
import { ROWS_AN_ITEM, type RowRange, rowRanges, rowsOf } from './row-ranges.ts';

/** Characters of a body that the embedder or the sketches read, at most. */
const BODY_CHARS = Math.max(TERM_BODY_CHARS, ...FIELDS.map(({ bodyChars }) => bodyChars));

export interface RepresentOptions<Models extends readonly LocalModel[]> {
  readonly models: Models;
  /** What was read of the documents before, a table for each range of rows; what they lack is read now. */
  readonly features?: readonly FeatureTable[];
  readonly pool?: WorkPool;
  readonly progress?: Progress;
}

/** All documents as each of the local embedders sees them, read once for all. */
export async function represent<Models extends readonly LocalModel[]>(
  documents: readonly Document[],
  { models, features = [], pool = inThisThread, progress }: RepresentOptions<Models>,
): Promise<{ [At in keyof Models]: Representation }> {
  const views = models.map(({ dimensions }) => ({ dimensions, vectors: sharedFloats(documents.length * dimensions) }));
  const unread = documents.map((document, row) => (isRead(features, row) ? undefined : document));
  const parts = await pool.run(representRows, {
    common: {
      models: models.map(closeModel),
      vectors: views.map(({ vectors }) => vectors),
      features,
      titles: shareTexts(unread.map((document) => document?.title ?? '')),
      bodies: shareTexts(unread.map((document) => document?.body.slice(0, BODY_CHARS) ?? '')),
    },
    items: rowRanges(documents.length),
    onDone: (done) => progress?.update(Math.min(documents.length, done * ROWS_AN_ITEM)),
  });
  progress?.stop();
  return views.map((view, at) => ({ ...view, sketches: parts.flatMap((part) => part[at] ?? []) })) as {
    [At in keyof Models]: Representation;
  };
}

interface RowsToRepresent {
  readonly models: readonly FittedModel[];
  /** Of each model, filled in place. */
  readonly vectors: readonly Float32Array[];
  readonly features: readonly FeatureTable[];
  /** Of the documents that the features lack; empty for the others. */
  readonly titles: SharedTexts;
  readonly bodies: SharedTexts;
}

/** Work: fills the vectors of a range and gives its sketches, a list for each model. */
export function representRows({
  models,
  vectors,
  features,
  titles,
  bodies,
}: RowsToRepresent): (range: RowRange) => TermSketch[][] {
  const views = models.map(openFit).map((model, at) => ({
    model,
    vectors: vectors[at]!,
    embed: openLocalEmbedding(model),
  }));
  const read = (row: number): DocumentFeatures =>
    isRead(features, row)
      ? featuresAt(features[Math.floor(row / ROWS_AN_ITEM)]!, row % ROWS_AN_ITEM)
      : readDocument({ title: textAt(titles, row), body: textAt(bodies, row) });
  return (range) => {
    const documents = rowsOf(range, read);
    // One model after another: a projection of 13 MB stays in the processor's cache, two do not.
    return views.map(({ model, vectors, embed }) =>
      documents.map(({ fields, terms }, place) => {
        vectors.set(embed(fields), (range.first + place) * model.dimensions);
        return encodeSketch(weightCounts(terms, model.termRarities));
      }),
    );
  };
}

function isRead(features: readonly FeatureTable[], row: number): boolean {
  const table = features[Math.floor(row / ROWS_AN_ITEM)];
  return table !== undefined && holdsFeatures(table, row % ROWS_AN_ITEM);
}
