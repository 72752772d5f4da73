import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Candidates, chooseLines } from '../../../src/run-summary/excerpts/choose-lines.ts';

const LINE_CHARS = 10;

function candidates(scores: readonly number[], anchors: readonly number[] = []): Candidates {
  return {
    scores: Float32Array.from(scores),
    costs: new Uint16Array(scores.length).fill(LINE_CHARS),
    isBlank: () => false,
    anchors,
  };
}

const chosen = (lines: Uint8Array | undefined): number[] =>
  [...(lines ?? [])].flatMap((one, line) => (one === 1 ? [line] : []));

test('the best lines are taken, as many as fit', () => {
  const [lines] = chooseLines([candidates([-5, 3, 4, -5, -5, -5, -5, -5, -5, 2])], 2 * LINE_CHARS);
  assert.deepEqual(chosen(lines), [1, 2]);
});

test('all lines are taken where they fit', () => {
  const [lines] = chooseLines([candidates([-5, 3, -4])], 3 * LINE_CHARS);
  assert.deepEqual(chosen(lines), [0, 1, 2]);
});

test('a small gap between two taken lines is closed, a large one is not', () => {
  const far = -13;
  const [lines] = chooseLines([candidates([5, far, far, 5, far, far, far, far, far, 5])], 5 * LINE_CHARS);
  assert.deepEqual(chosen(lines), [0, 1, 2, 3, 9]);
});

test('lines that must not be taken close no gap', () => {
  const never = Number.NEGATIVE_INFINITY;
  const [lines] = chooseLines([candidates([5, never, 5])], 10 * LINE_CHARS);
  assert.deepEqual(chosen(lines), [0, 2]);
});

test('an anchor is taken whatever its score, within its share of the budget', () => {
  const scores = [-13, 5, 5, 5, 5, 5, 5, 5, -13, -13];
  const [lines] = chooseLines([candidates(scores, [9, 0])], 5 * LINE_CHARS);
  assert.deepEqual([lines?.[9], lines?.[0]], [1, 0]);
});

test('logs share one budget by worth', () => {
  const [poor, rich] = chooseLines([candidates([0, 0, 0]), candidates([6, 7, 6])], 3 * LINE_CHARS);
  assert.deepEqual([chosen(poor), chosen(rich)], [[], [0, 1, 2]]);
});
