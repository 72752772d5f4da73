import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseCutoff, type HeldOutPrediction, NEVER } from '../../src/labels/choose-cutoff.ts';

/** Predictions of falling probability from .99 on: `+` right, `-` wrong. */
function predictions(signs: string): HeldOutPrediction[] {
  return [...signs].map((sign, at) => ({ probability: 0.99 - at / 100, isCorrect: sign === '+', weight: 1 }));
}

describe('chooseCutoff', () => {
  it('goes as low as the target precision allows', () => {
    // 12 of 15 are right down to .85; the next two wrong ones spoil it.
    const { cutoff, precision, count } = chooseCutoff(predictions('++++++++++-+-+---'), 0.8);
    assert.ok(Math.abs(cutoff - 0.85) < 1e-9, `${cutoff}`);
    assert.equal(precision, 12 / 15);
    assert.equal(count, 15);
  });

  it('passes over a bad stretch when the rest makes up for it', () => {
    const { count } = chooseCutoff(predictions(`----${'+'.repeat(36)}`), 0.9);
    assert.equal(count, 40);
  });

  it('never applies anything where the target is not reached', () => {
    assert.deepEqual(chooseCutoff(predictions('+-'.repeat(20)), 0.8), { cutoff: NEVER, count: 0 });
    assert.ok(NEVER > 1);
  });

  it('never applies anything on the word of a few, or of none', () => {
    assert.equal(chooseCutoff(predictions('+++++++++'), 0.8).cutoff, NEVER);
    assert.equal(chooseCutoff([], 0.8).cutoff, NEVER);
    assert.equal(chooseCutoff(predictions('++++++++++'), 0.8).count, 10);
  });

  it('does not part predictions of the same probability', () => {
    const tied = predictions('+'.repeat(12)).map((one) => ({ ...one, probability: 0.6 }));
    const wrong = new Array(8).fill({ probability: 0.6, isCorrect: false, weight: 1 });
    assert.equal(chooseCutoff([...tied, ...wrong], 0.8).cutoff, NEVER);
    assert.equal(chooseCutoff([...tied, ...wrong], 0.6).cutoff, 0.6);
  });

  it('counts a prediction as often as it stands for others', () => {
    const wrong = { probability: 0.5, isCorrect: false, weight: 30 };
    const { cutoff, count } = chooseCutoff([...predictions('+'.repeat(20)), wrong], 0.8);
    assert.ok(cutoff > 0.5);
    assert.equal(count, 20);
  });

  it('does not depend on the order of the predictions', () => {
    const given = predictions('+++++++++-+++-+--');
    assert.deepEqual(chooseCutoff(given.toReversed(), 0.8), chooseCutoff(given, 0.8));
  });
});
