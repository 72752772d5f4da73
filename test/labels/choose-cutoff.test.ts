import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseCutoff, chooseLabelCutoffs, type HeldOutPrediction, NEVER } from '../../src/labels/choose-cutoff.ts';

/** `count` predictions of one probability, so many of them right. */
function predictions(probability: number, count: number, right: number): HeldOutPrediction[] {
  return Array.from({ length: count }, (_, at) => ({ probability, isCorrect: at < right, weight: 1 }));
}

describe('chooseCutoff', () => {
  it('goes as low as the target precision allows', () => {
    const given = [...predictions(0.955, 200, 190), ...predictions(0.705, 200, 140), ...predictions(0.205, 400, 80)];
    const { cutoff, precision, count } = chooseCutoff(given, 0.8);
    // 330 of 400 are right down to .70; the rest spoils it.
    assert.equal(count, 400);
    assert.ok(cutoff > 0.2 && cutoff <= 0.7, `${cutoff}`);
    assert.ok(Math.abs((precision ?? 0) - 330 / 400) < 0.01, `${precision}`);
  });

  it('never applies anything where the target is not reached', () => {
    assert.deepEqual(chooseCutoff(predictions(0.5, 300, 150), 0.8), { cutoff: NEVER, count: 0 });
    assert.ok(NEVER > 1);
  });

  it('never applies anything on the word of a few, or of none', () => {
    assert.equal(chooseCutoff(predictions(0.95, 9, 9), 0.8).cutoff, NEVER);
    assert.equal(chooseCutoff([], 0.8).cutoff, NEVER);
    assert.equal(chooseCutoff(predictions(0.95, 10, 10), 0.8).count, 10);
  });

  it('does not take ten lucky hits for proof against the stated probabilities', () => {
    assert.equal(chooseCutoff(predictions(0.5, 10, 10), 0.8).cutoff, NEVER);
  });

  it('counts a prediction as often as it stands for others', () => {
    const wrong = { probability: 0.5, isCorrect: false, weight: 300 };
    const { cutoff, count } = chooseCutoff([...predictions(0.9, 100, 95), wrong], 0.8);
    assert.ok(cutoff > 0.5);
    assert.equal(count, 100);
  });

  it('does not depend on the order of the predictions', () => {
    const given = [...predictions(0.9, 60, 55), ...predictions(0.6, 60, 30)];
    assert.deepEqual(chooseCutoff(given.toReversed(), 0.8), chooseCutoff(given, 0.8));
  });
});

describe('chooseLabelCutoffs', () => {
  it('follows a label with much evidence and gives the common cut-off to one with none', () => {
    const good = predictions(0.705, 600, 590);
    const bad = predictions(0.705, 600, 300);
    const both = [...good, ...bad];
    const labelOf = both.map((_, at) => (at < good.length ? 0 : 1));
    const [first, second, third] = chooseLabelCutoffs(both, { labelOf, labelCount: 3, targetPrecision: 0.8 });
    assert.ok((first?.cutoff ?? NEVER) <= 0.7);
    assert.equal(second?.cutoff, NEVER);
    assert.equal(third?.cutoff, chooseCutoff(both, 0.8).cutoff);
  });
});
