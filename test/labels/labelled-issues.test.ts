import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectLabelledIssues } from '../../src/labels/labelled-issues.ts';
import { buildTrainingSet, DIMENSIONS, type TrainingIssue } from './build-training-set.ts';

const LABELS = ['type/bug', 'type/question'];
const select = (issues: readonly TrainingIssue[], labels = LABELS) => {
  const set = buildTrainingSet(issues);
  return { set, selected: selectLabelledIssues(set, { labels, dimensions: DIMENSIONS }) };
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
    assert.equal(fold.votes.length, fold.heldOut.length);
    assert.ok([...fold.heldOut].every((row) => fold.isTraining[row] === 0));
  }
});

test('a corrected issue that was left without a label is learned from all the same', () => {
  const set = { ...buildTrainingSet(atRandom), importance: new Float32Array(atRandom.length).fill(1) };
  set.importance[1] = 2;
  set.importance[3] = 2;
  const { documents, importance = [], folds } = selectLabelledIssues(set, { labels: LABELS, dimensions: DIMENSIONS });
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

test('where the text tells, an issue without a label is a counterexample', () => {
  const told = Array.from({ length: 180 }, (_, row) => ({
    subject: row % DIMENSIONS,
    labels: row % DIMENSIONS === 0 ? [typeOf(row / DIMENSIONS)] : ['area/map'],
  }));
  const { set, selected } = select(told);
  assert.equal(selected, set);
});

test('a single label, few labelled issues and few others leave everything as it is', () => {
  const { set: one, selected: single } = select(atRandom, ['type/bug']);
  assert.equal(single, one);
  const few = atRandom.slice(0, 60);
  const { set, selected } = select(few);
  assert.equal(selected, set);
  const all = atRandom.map((issue, row) => ({ ...issue, labels: [typeOf(row)] }));
  const { set: whole, selected: kept } = select(all);
  assert.equal(kept, whole);
});
