import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectLabelledIssues } from '../../src/labels/labelled-issues.ts';
import type { TrainingSet } from '../../src/labels/training-set.ts';
import { buildTrainingSet, DIMENSIONS, type TrainingIssue } from './build-training-set.ts';

const LABELS = ['type/bug', 'type/question'];
const select = (issues: readonly TrainingIssue[], labels = LABELS) => {
  const set = buildTrainingSet(issues);
  return { set, ...selectedOf(set, labels) };
};
const selectedOf = (set: TrainingSet, labels: readonly string[]) => {
  const { set: selected, silence } = selectLabelledIssues(set, { labels, dimensions: DIMENSIONS });
  return { selected, silence };
};
const typeOf = (row: number) => LABELS[row % 2] as string;

/** Every third issue has a type, whatever it is about. */
const atRandom = Array.from({ length: 180 }, (_, row) => ({
  subject: Math.floor(row / 3) % DIMENSIONS,
  labels: row % 3 === 0 ? [typeOf(row)] : ['area/map'],
}));

test('where the text does not tell who got a label, only labelled issues are learned from', () => {
  const { set, selected } = select(atRandom);
  assert.equal(selected.documents.length, 60);
  assert.ok(selected.labels.every((labels) => labels.some((name) => LABELS.includes(name))));
  const held = selected.folds.flatMap((fold) => [...fold.heldOut]);
  assert.deepEqual(
    held.sort((a, b) => a - b),
    [...Array(60).keys()],
  );
  const numbers = selected.documents.map(({ number }) => number);
  assert.deepEqual(selected.vectors.subarray(0, DIMENSIONS), set.vectors.subarray(0, DIMENSIONS));
  for (const [place, number] of numbers.entries()) {
    const row = number - 1;
    assert.deepEqual(
      selected.vectors.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS),
      set.vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS),
    );
  }
  for (const fold of selected.folds) {
    assert.equal(fold.neighbors.length, fold.heldOut.length);
    assert.ok([...fold.heldOut].every((row) => fold.isTraining[row] === 0));
  }
});

test('a corrected issue that was left without a label is learned from all the same', () => {
  const set = { ...buildTrainingSet(atRandom), importance: new Float32Array(atRandom.length).fill(1) };
  set.importance[1] = 2;
  set.importance[3] = 2;
  const { documents, importance = [], folds } = selectedOf(set, LABELS).selected;
  assert.equal(documents.length, 61);
  assert.deepEqual(
    documents.slice(0, 3).map(({ number }, place) => [number, importance[place]]),
    [
      [1, 1],
      [2, 2],
      [4, 2],
    ],
  );
  assert.equal(folds.flatMap((fold) => [...fold.heldOut]).length, 61);
});

test('where the text surely tells who got a label, an issue without one is a counterexample', () => {
  const told = Array.from({ length: 180 }, (_, row) => ({
    subject: row % DIMENSIONS,
    labels: row % DIMENSIONS === 0 ? [typeOf(row / DIMENSIONS)] : ['area/map'],
  }));
  const { selected, silence } = select(told);
  assert.ok(silence > 0.9, `${silence}`);
  assert.ok(selected.documents.length > 170);
  const silent = selected.documents.flatMap(({ number }, row) =>
    told[number - 1]?.subject === 0 ? [] : [selected.importance?.[row] ?? 0],
  );
  assert.ok(silent.every((importance) => importance > 0.5 && importance <= 1));
});

test('an issue that may still get a label says nothing, however surely the text tells', () => {
  const told = Array.from({ length: 180 }, (_, row) => ({
    subject: row % DIMENSIONS,
    labels: row % DIMENSIONS === 0 ? [typeOf(row / DIMENSIONS)] : ['area/map'],
  }));
  const set = { ...buildTrainingSet(told), isSettled: Uint8Array.from(told, (_, row) => (row < 120 ? 1 : 0)) };
  const numbers = selectedOf(set, LABELS).selected.documents.map(({ number }) => number);
  assert.deepEqual(
    numbers.filter((number) => number > 120),
    [121, 127, 133, 139, 145, 151, 157, 163, 169, 175],
  );
});

test('a single label is told from all issues without it, there being nothing else', () => {
  const { set, selected, silence } = select(atRandom, ['type/bug']);
  assert.equal(silence, 1);
  assert.deepEqual(selected.documents, set.documents);
});

test('of few labelled issues nothing is concluded about the others', () => {
  const few = atRandom.slice(0, 60);
  const { selected, silence } = select(few);
  assert.equal(silence, 0);
  assert.equal(selected.documents.length, 20);
});

test('where every issue has a label nothing is left out', () => {
  const all = atRandom.map((issue, row) => ({ ...issue, labels: [typeOf(row)] }));
  const { set, selected } = select(all);
  assert.equal(selected, set);
});
