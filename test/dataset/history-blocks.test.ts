import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitHistory } from '../../src/dataset/history-blocks.ts';
import { splitCandidates } from '../../src/dataset/split-candidates.ts';
import { buildIssue } from '../support/build-issue.ts';

describe('splitHistory', () => {
  it('puts every issue but the oldest eighth into one block that begins where its history ends', () => {
    assert.deepEqual(splitHistory(1600), [
      { history: 200, end: 400 },
      { history: 400, end: 800 },
      { history: 800, end: 1200 },
      { history: 1200, end: 1600 },
    ]);
  });

  it('begins later where an eighth is too little to learn from', () => {
    assert.deepEqual(splitHistory(540), [
      { history: 100, end: 135 },
      { history: 135, end: 270 },
      { history: 270, end: 405 },
      { history: 405, end: 540 },
    ]);
    assert.deepEqual(
      splitHistory(304).map(({ history }) => history),
      [76, 152, 228],
    );
  });

  it('wants some history however few issues there are', () => {
    assert.deepEqual(splitHistory(60), [
      { history: 20, end: 30 },
      { history: 30, end: 45 },
      { history: 45, end: 60 },
    ]);
    assert.deepEqual(splitHistory(21), [{ history: 20, end: 21 }]);
    assert.deepEqual(splitHistory(20), []);
    assert.deepEqual(splitHistory(0), []);
  });
});

describe('splitCandidates', () => {
  const candidates = Array.from({ length: 10 }, (_, index) => ({
    issue: buildIssue({ number: index + 1 }),
    classes: ['a'],
  }));

  it('validates with the newest', () => {
    const { train, validation } = splitCandidates(candidates, 0.2);
    assert.deepEqual([train.length, validation.map(({ issue }) => issue.number)], [8, [9, 10]]);
  });

  it('trains with everything where nothing is to validate', () => {
    assert.equal(splitCandidates(candidates, 0).train.length, 10);
  });
});
