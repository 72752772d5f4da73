import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import type { Document } from '../../../src/document/document.ts';
import { readFeatures } from '../../../src/embedding/local/feature-reader.ts';
import { FIT_STEPS, fitLocalEmbedder, LOCAL_DIMENSIONS } from '../../../src/embedding/local/fit-local-embedder.ts';
import { BUCKETS_PER_FIELD, FIELDS } from '../../../src/embedding/local/hash-features.ts';
import {
  createLocalEmbedder,
  embed,
  type LocalModel,
  weightFeatures,
} from '../../../src/embedding/local/local-embedder.ts';
import { buildDocument } from '../../support/build-document.ts';
import { ODD_DOCUMENTS, similarity, testEmbedder } from '../embedder-contract.ts';
import { WRITTEN_DOCUMENTS, WRITTEN_PAIRS } from './written-documents.ts';

testEmbedder('local', async () => createLocalEmbedder(fitLocalEmbedder(WRITTEN_DOCUMENTS)));

for (const count of [0, 1, 2, 5]) {
  test(`a fit on ${count} documents embeds every document`, () => {
    const model = fitLocalEmbedder(WRITTEN_DOCUMENTS.slice(0, count));

    for (const document of [...ODD_DOCUMENTS, ...WRITTEN_DOCUMENTS]) assertUnitVector(embed(document, model));
  });
}

test('a fit on documents that say nothing embeds every document', () => {
  const model = fitLocalEmbedder(Array.from({ length: 3 }, () => buildDocument({ title: ' ', body: '' })));

  for (const document of [...ODD_DOCUMENTS, ...WRITTEN_DOCUMENTS]) assertUnitVector(embed(document, model));
});

test('a fit on a hundred copies of one document embeds every document', () => {
  const model = fitLocalEmbedder(Array.from({ length: 100 }, () => WRITTEN_DOCUMENTS[0] as Document));

  for (const document of [...ODD_DOCUMENTS, ...WRITTEN_DOCUMENTS]) assertUnitVector(embed(document, model));
});

test('the same documents and seed give the same model', () => {
  const first = fitLocalEmbedder(WRITTEN_DOCUMENTS, { seed: 5 });

  assert.deepEqual(first, fitLocalEmbedder(structuredClone(WRITTEN_DOCUMENTS), { seed: 5 }));
  assert.match(first.fingerprint, /^[0-9a-f]{12}$/);
});

test('other documents give a model with another name', () => {
  const ids = [0, 1, 2, 17, 18].map((count) => fitLocalEmbedder(WRITTEN_DOCUMENTS.slice(0, count)).fingerprint);

  assert.equal(new Set(ids).size, ids.length);
});

test('the parts of a model have matching shapes, and only buckets that occur have a row', () => {
  const model = fitLocalEmbedder(WRITTEN_DOCUMENTS);
  const rows = [...model.rowOfBucket].filter((row) => row >= 0);

  assert.deepEqual(
    rows,
    Array.from({ length: model.idf.length }, (_, row) => row),
  );
  assert.equal(model.dimensions, LOCAL_DIMENSIONS);
  assert.equal(model.scale.length, LOCAL_DIMENSIONS);
  assert.equal(model.projection.all().length, model.idf.length * LOCAL_DIMENSIONS);
});

test('a feature of a single document gets no row once there are many documents', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    buildDocument({ number: index, title: 'The shared words', body: `own${index}word${index}` }),
  );
  const few = fitLocalEmbedder(many.slice(0, 40));
  const all = fitLocalEmbedder(many);

  assert.ok(all.idf.length < 0.7 * few.idf.length, `${all.idf.length} of ${few.idf.length} rows`);
});

test('a rarer feature weighs more, by the inverse of its document frequency to the power 1.5', () => {
  const documents = ['red', 'red', 'red blue'].map((title) => buildDocument({ title, body: '' }));
  const { idf } = fitLocalEmbedder(documents);

  const common = Math.log(4 / 4) + 1;
  const rare = Math.log(4 / 2) + 1;
  const [least, most] = [Math.min(...idf), Math.max(...idf)];
  assert.ok(Math.abs(least - common ** 1.5) < 1e-6 && Math.abs(most - rare ** 1.5) < 1e-6, `${least}, ${most}`);
});

test('each field has its share of a document, however many features it has', () => {
  const model = fitLocalEmbedder(WRITTEN_DOCUMENTS);
  const { indices, values } = weightFeatures(readFeatures(WRITTEN_DOCUMENTS[4] as Document), model);
  const squares = FIELDS.map(() => 0);
  for (const [entry, row] of indices.entries()) {
    const field = Math.floor(model.rowOfBucket.indexOf(row) / BUCKETS_PER_FIELD);
    squares[field] = (squares[field] as number) + (values[entry] as number) ** 2;
  }

  for (const [field, { name, weight }] of FIELDS.entries()) {
    assert.ok(Math.abs(Math.sqrt(squares[field] as number) - weight) < 1e-5, name);
  }
});

test('progress is told step by step to the end', () => {
  const steps: number[] = [];

  fitLocalEmbedder(WRITTEN_DOCUMENTS.slice(0, 3), { onProgress: (done) => steps.push(done) });

  assert.deepEqual(
    steps,
    Array.from({ length: FIT_STEPS }, (_, step) => step + 1),
  );
});

test('the stored projection is the exact one to half a step', () => {
  const documents = WRITTEN_DOCUMENTS.slice(0, 12);
  const model = fitLocalEmbedder(documents);
  const exact = exactProjection(tfIdf(documents, model));

  assert.equal(exact.columns, documents.length);
  for (let dimension = 0; dimension < exact.columns; dimension++) {
    const step = model.scale[dimension] as number;
    const column = exact.getColumn(dimension);
    const stored = column.map(
      (_, row) => step * (model.projection.all()[row * model.dimensions + dimension] as number),
    );
    // A singular vector is as good with the other sign.
    const sign = Math.sign(stored.reduce((sum, value, row) => sum + value * (column[row] as number), 0));
    const error = Math.max(...stored.map((value, row) => Math.abs(sign * value - (column[row] as number))));
    assert.ok(error < 0.505 * step, `dimension ${dimension}: off by ${error / step} steps`);
  }
  for (let dimension = exact.columns; dimension < model.dimensions; dimension++) {
    assert.equal(model.scale[dimension], 0);
  }
});

test('similarities are those of the exact projection to a hundredth', () => {
  const model = fitLocalEmbedder(WRITTEN_DOCUMENTS);
  const features = tfIdf(WRITTEN_DOCUMENTS, model);
  const exact = features.mmul(exactProjection(features)).to2DArray().map(toUnit);
  const vectors = WRITTEN_DOCUMENTS.map((document) => embed(document, model));

  for (const [left, vector] of vectors.entries()) {
    for (const [right, other] of vectors.entries()) {
      const expected = dot(exact[left] as number[], exact[right] as number[]);
      assert.ok(Math.abs(similarity(vector, other) - expected) < 0.01, `${left} and ${right}`);
    }
  }
});

test('what two people tell of the same trouble lies closer than any other trouble', () => {
  const model = fitLocalEmbedder(WRITTEN_DOCUMENTS);
  const vectors = WRITTEN_DOCUMENTS.map((document) => embed(document, model));

  for (const [first, second] of WRITTEN_PAIRS) {
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const) {
      const ranked = vectors
        .map((vector, index) => ({ index, near: similarity(vectors[from] as Float32Array, vector) }))
        .filter(({ index }) => index !== from)
        .sort((a, b) => b.near - a.near);
      assert.equal(ranked[0]?.index, to, `nearest to "${WRITTEN_DOCUMENTS[from]?.title}"`);
    }
  }
});

test('a duplicate that was not there at the fit is found too', () => {
  const isLate = (index: number): boolean => WRITTEN_PAIRS.some(([, second]) => second === index);
  const known = WRITTEN_DOCUMENTS.filter((_, index) => !isLate(index));
  const model = fitLocalEmbedder(known);
  const vectors = known.map((document) => embed(document, model));

  for (const [first, second] of WRITTEN_PAIRS) {
    const query = embed(WRITTEN_DOCUMENTS[second] as Document, model);
    const similarities = vectors.map((vector) => similarity(query, vector));
    const nearest = known[similarities.indexOf(Math.max(...similarities))];
    assert.equal(nearest?.number, WRITTEN_DOCUMENTS[first]?.number);
  }
});

function assertUnitVector(vector: Float32Array): void {
  assert.equal(vector.length, LOCAL_DIMENSIONS);
  assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-4, `length ${Math.hypot(...vector)}`);
}

/** The dense matrix of documents × rows of the model. */
function tfIdf(documents: readonly Document[], model: LocalModel): Matrix {
  const dense = Matrix.zeros(documents.length, model.idf.length);
  for (const [row, document] of documents.entries()) {
    const { indices, values } = weightFeatures(readFeatures(document), model);
    for (const [entry, column] of indices.entries()) dense.set(row, column, values[entry] as number);
  }
  return dense;
}

/** V S^−½ by an exact decomposition. */
function exactProjection(dense: Matrix): Matrix {
  const svd = new SingularValueDecomposition(dense, { autoTranspose: true });
  const projection = svd.rightSingularVectors.clone();
  for (const [column, value] of svd.diagonal.entries()) projection.mulColumn(column, value ** -0.5);
  return projection.subMatrix(0, projection.rows - 1, 0, svd.diagonal.length - 1);
}

function toUnit(values: readonly number[]): number[] {
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] as number), 0);
}
