import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeatureTable } from '../../src/embedding/local/feature-reader.ts';
import { fitLocalEmbedder } from '../../src/embedding/local/fit-local-embedder.ts';
import { embed } from '../../src/embedding/local/local-embedder.ts';
import { weightTerms } from '../../src/embedding/local/term-weights.ts';
import { represent } from '../../src/labels/represent.ts';
import { encodeSketch } from '../../src/neighbors/term-sketch.ts';
import { buildDocument } from '../support/build-document.ts';

const documents = ['The pump leaks', 'Größe 🐝 is wrong', '', 'The valve leaks at night'].map((title) =>
  buildDocument({ title, body: `${title} since the update. `.repeat(title === '' ? 0 : 200) }),
);
const models = [fitLocalEmbedder(documents), fitLocalEmbedder(documents.slice(0, 2))] as const;

test('documents that were read before, in part, or not at all are represented as one by one', async () => {
  const someRead = readFeatureTable(documents.map((document, at) => (at % 2 === 0 ? document : undefined)));
  for (const features of [[], [someRead], [readFeatureTable(documents)]]) {
    const views = await represent(documents, { models, features });
    for (const [at, { vectors, dimensions, sketches }] of views.entries()) {
      const model = models[at]!;
      for (const [row, document] of documents.entries()) {
        assert.deepEqual([...vectors.subarray(row * dimensions, (row + 1) * dimensions)], [...embed(document, model)]);
        assert.deepEqual(sketches[row], encodeSketch(weightTerms(document, model.termRarities)));
      }
    }
  }
});
