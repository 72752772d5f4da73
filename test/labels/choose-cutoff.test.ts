import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseCutoff, chooseLabelCutoffs, missingFactor, NEVER } from '../../src/labels/choose-cutoff.ts';
import type { HeldOutPrediction } from '../../src/labels/held-out-tally.ts';

/** Of labels that do not exclude each other. */
const GOAL = { targetPrecision: 0.8, minCutoff: 0.3 };

/** `count` predictions of one probability, so many of them right. */
function predictions(probability: number, count: number, right: number): HeldOutPrediction[] {
  return Array.from({ length: count }, (_, at) => ({ probability, isCorrect: at < right, weight: 1 }));
}

describe('chooseCutoff', () => {
  it('goes as low as the target precision allows', () => {
    const given = [...predictions(0.955, 200, 190), ...predictions(0.705, 200, 140), ...predictions(0.205, 400, 80)];
    const { cutoff, precision, count } = chooseCutoff(given, GOAL);
    // 330 of 400 are right down to .70; the rest spoils it.
    assert.equal(count, 400);
    assert.ok(cutoff > 0.2 && cutoff <= 0.7, `${cutoff}`);
    assert.ok(Math.abs((precision ?? 0) - 330 / 400) < 0.01, `${precision}`);
  });

  it('is content with the target itself: it need not be surpassed', () => {
    const just = chooseCutoff(predictions(0.75, 100, 75), { targetPrecision: 0.75, minCutoff: 0.3 });
    assert.deepEqual(just, { cutoff: 0.75, precision: 0.75, count: 100 });
  });

  it('never applies anything where the target is not reached', () => {
    assert.deepEqual(chooseCutoff(predictions(0.5, 300, 150), GOAL), { cutoff: NEVER, count: 0 });
    assert.ok(NEVER > 1);
  });

  it('never applies anything on the word of a few, or of none', () => {
    assert.equal(chooseCutoff(predictions(0.95, 9, 9), GOAL).cutoff, NEVER);
    assert.equal(chooseCutoff([], GOAL).cutoff, NEVER);
    assert.equal(chooseCutoff(predictions(0.95, 10, 10), GOAL).count, 10);
  });

  it('is never below the lowest of the family, even if all below was right', () => {
    const given = [...predictions(0.055, 300, 300), ...predictions(0.405, 40, 40), ...predictions(0.955, 40, 40)];
    assert.equal(chooseCutoff(given, GOAL).cutoff, 0.4);
    assert.equal(chooseCutoff(given, { ...GOAL, minCutoff: 0.5 }).cutoff, 0.8);
  });

  it('asks for no more than the target where no prediction lies between', () => {
    const clear = [...predictions(0.025, 100, 0), ...predictions(0.985, 100, 99)];
    assert.equal(chooseCutoff(clear, GOAL).cutoff, 0.8);
    assert.equal(chooseCutoff([...clear, ...predictions(0.905, 90, 0)], GOAL).cutoff, 0.98);
  });

  it('asks for more predictions the closer they are to the target', () => {
    // One-sided 90 % bounds (Wilson) of 17 of 20 and of 34 of 40: .72 and .76; of 16 of 20: .66.
    assert.equal(chooseCutoff(predictions(0.905, 20, 16), GOAL).cutoff, NEVER);
    assert.equal(chooseCutoff(predictions(0.905, 20, 17), GOAL).cutoff, 0.8);
    assert.equal(chooseCutoff(predictions(0.955, 20, 17), { ...GOAL, targetPrecision: 0.85 }).cutoff, NEVER);
    assert.equal(chooseCutoff(predictions(0.955, 40, 34), { ...GOAL, targetPrecision: 0.85 }).cutoff, 0.85);
  });

  it('does not take ten lucky hits for proof against the stated probabilities', () => {
    assert.equal(chooseCutoff(predictions(0.5, 10, 10), GOAL).cutoff, NEVER);
  });

  it('counts a prediction as often as it stands for others', () => {
    const wrong = { probability: 0.5, isCorrect: false, weight: 300 };
    const { cutoff, count } = chooseCutoff([...predictions(0.9, 100, 95), wrong], GOAL);
    assert.ok(cutoff > 0.5);
    assert.equal(count, 100);
  });

  it('does not depend on the order of the predictions', () => {
    const given = [...predictions(0.9, 60, 55), ...predictions(0.6, 60, 30)];
    assert.deepEqual(chooseCutoff(given.toReversed(), GOAL), chooseCutoff(given, GOAL));
  });
});

describe('chooseLabelCutoffs', () => {
  it('follows a label with much evidence and gives the common cut-off to one with none', () => {
    const good = predictions(0.705, 600, 590);
    const bad = predictions(0.705, 600, 300);
    const both = [...good, ...bad];
    const labelOf = both.map((_, at) => (at < good.length ? 0 : 1));
    const [first, second, third] = chooseLabelCutoffs(both, { labelOf, labelCount: 3, ...GOAL });
    assert.ok((first?.cutoff ?? NEVER) <= 0.7);
    assert.equal(second?.cutoff, NEVER);
    assert.equal(third?.cutoff, chooseCutoff(both, GOAL).cutoff);
  });
});

describe('a label that hardly any held-out issue lacks', () => {
  const withWrong = (wrong: number) => [...predictions(0.955, 60, 60), ...predictions(0.105, wrong, 0)];
  const choose = (given: readonly HeldOutPrediction[]) =>
    chooseLabelCutoffs(given, { ...GOAL, labelOf: given.map(() => 0), labelCount: 1 })[0]?.cutoff;

  it('is never applied: to be right was no feat', () => {
    assert.equal(choose(withWrong(0)), NEVER);
    assert.equal(choose(withWrong(4)), NEVER);
    assert.equal(choose(withWrong(5)), 0.8);
  });
});

describe('missingFactor', () => {
  it('says how many times as many predictions would prove the target', () => {
    const few = predictions(0.905, 15, 12);
    const factor = missingFactor(few, GOAL) as number;
    assert.ok(factor > 1 && factor < 3, `${factor}`);
    const times = Math.ceil(factor);
    assert.equal(chooseCutoff(predictions(0.905, 15 * times, 12 * times), GOAL).cutoff, 0.8);
  });

  it('says so as well where they are right just as often as the target asks', () => {
    const just = predictions(0.75, 12, 9);
    const factor = missingFactor(just, { targetPrecision: 0.75, minCutoff: 0.3 });
    assert.ok(factor !== undefined && factor > 1, `${factor}`);
  });

  it('says nothing where the target is proved, or not in sight', () => {
    assert.equal(missingFactor(predictions(0.905, 100, 90), GOAL), undefined);
    assert.equal(missingFactor(predictions(0.505, 100, 50), GOAL), undefined);
    assert.equal(missingFactor([], GOAL), undefined);
  });
});
