import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Cutoff, chooseLabelCutoffs, NEVER } from '../../src/labels/choose-cutoff.ts';
import { chooseHighFrom } from '../../src/labels/choose-high-from.ts';
import type { HeldOutPrediction } from '../../src/labels/held-out-tally.ts';
import { createSeededRandom, type SeededRandom } from '../../src/statistics/seeded-random.ts';

const GOAL = { targetPrecision: 0.8, minCutoff: 0.3 };

/** `count` predictions of one probability, so many of them right. */
function predictions(probability: number, count: number, right: number): HeldOutPrediction[] {
  return Array.from({ length: count }, (_, at) => ({ probability, isCorrect: at < right, weight: 1 }));
}

/** The cut-off of each label, and from where on it is high. */
function choose(byLabel: readonly (readonly HeldOutPrediction[])[]) {
  const all = byLabel.flat();
  const labels = { labelOf: byLabel.flatMap((own, label) => own.map(() => label)), labelCount: byLabel.length };
  const cutoffs = chooseLabelCutoffs(all, { ...GOAL, ...labels });
  const high = chooseHighFrom(all, { ...labels, targetPrecision: GOAL.targetPrecision, cutoffs });
  return { cutoffs: cutoffs.map(({ cutoff }) => cutoff), high };
}

describe('the cut-off of what is high', () => {
  it('is the cut-off where that is proved without tolerance', () => {
    const { cutoffs, high } = choose([[...predictions(0.905, 300, 280), ...predictions(0.205, 300, 30)]]);
    assert.deepEqual(high, cutoffs);
    assert.ok(cutoffs[0]! <= 0.9);
  });

  it('is above a cut-off that was only let pass', () => {
    // From .70 on 138 of 170 are right, which is .81 and may be luck; from .90 on 48 of 50.
    const { cutoffs, high } = choose([
      [...predictions(0.905, 50, 48), ...predictions(0.705, 120, 90), ...predictions(0.205, 300, 30)],
    ]);
    assert.ok(cutoffs[0]! <= 0.7, `${cutoffs}`);
    assert.ok(high[0]! > 0.7 && high[0]! <= 0.9, `${high}`);
  });

  it('is never where the target is only nearly reached, and where nothing is applied', () => {
    const near = choose([[...predictions(0.805, 60, 49), ...predictions(0.205, 300, 30)]]);
    assert.ok(near.cutoffs[0]! < 1);
    assert.deepEqual(near.high, [NEVER]);
    assert.deepEqual(choose([predictions(0.905, 300, 150)]), { cutoffs: [NEVER], high: [NEVER] });
  });

  it('is never for a label without held-out predictions of its own, however sure the others are', () => {
    const sure = [...predictions(0.905, 300, 290), ...predictions(0.205, 300, 30)];
    const few = [...predictions(0.905, 2, 2), ...predictions(0.205, 300, 3)];
    const { cutoffs, high } = choose([sure, [], few]);
    assert.ok(cutoffs.every((cutoff) => cutoff <= 0.9));
    assert.deepEqual(high.slice(1), [NEVER, NEVER]);
    assert.ok(high[0]! <= 0.9);
  });

  it('is higher where corrections say that the label is too sure', () => {
    const own = [...predictions(0.955, 300, 291), ...predictions(0.855, 300, 261), ...predictions(0.205, 300, 20)];
    const labels = { labelOf: own.map(() => 0), labelCount: 1, targetPrecision: GOAL.targetPrecision };
    const highFrom = (cutoff: Cutoff) => chooseHighFrom(own, { ...labels, cutoffs: [cutoff] })[0];
    const raised = { cutoff: 0.85, precision: 0.9, count: 0, raisedFrom: 0.8 };
    assert.equal(highFrom(raised), 0.85);
    // An offset of one asks for .916 where .8 was wanted, one of three for .988.
    assert.ok(highFrom({ ...raised, offset: 1 })! > 0.86);
    assert.equal(highFrom({ ...raised, offset: 3 }), NEVER);
  });
});

describe('in calibrated worlds', () => {
  const draw = (random: SeededRandom, count: number): HeldOutPrediction[] =>
    Array.from({ length: count }, () => {
      const probability = 0.98 * random.uniform() ** 3;
      return { probability, isCorrect: random.uniform() < probability, weight: 1 };
    });

  /** Stated probabilities are too high, which 80 held-out predictions of a label hardly show. */
  const drawTooSure = (random: SeededRandom, count: number) =>
    draw(random, count).map((one) => ({ ...one, isCorrect: one.isCorrect && random.uniform() < 0.93 }));
  const shareRight = (those: readonly HeldOutPrediction[]) =>
    those.filter(({ isCorrect }) => isCorrect).length / those.length;

  it('of few held-out predictions, what is high is near its target on new issues where what is applied falls short', () => {
    const worlds = Array.from({ length: 40 }, (_, seed) => {
      const random = createSeededRandom(seed + 1);
      const chosen = choose(Array.from({ length: 4 }, () => drawTooSure(random, 80)));
      return { ...chosen, fresh: chosen.cutoffs.map(() => drawTooSure(random, 500)) };
    });
    const from = (start: 'cutoffs' | 'high') =>
      worlds.flatMap(({ fresh, ...chosen }) =>
        fresh.flatMap((those, label) => those.filter(({ probability }) => probability >= chosen[start][label]!)),
      );
    const [high, applied] = [shareRight(from('high')), shareRight(from('cutoffs'))];
    assert.ok(from('high').length > 500, `${from('high').length}`);
    assert.ok(high > GOAL.targetPrecision - 0.015 && applied < GOAL.targetPrecision - 0.03, `${high}, ${applied}`);
  });
});
