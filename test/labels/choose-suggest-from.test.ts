import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Cutoff, chooseCutoff, chooseLabelCutoffs, NEVER } from '../../src/labels/choose-cutoff.ts';
import { chooseSuggestFrom, MEDIUM_PRECISION } from '../../src/labels/choose-suggest-from.ts';
import type { HeldOutPrediction } from '../../src/labels/held-out-tally.ts';
import { lowerOdds } from '../../src/labels/live-offset.ts';
import { createSeededRandom, type SeededRandom } from '../../src/statistics/seeded-random.ts';

/** Of labels that do not exclude each other. */
const GOAL = { targetPrecision: 0.8, minCutoff: 0.3 };

/** `count` predictions of one probability, so many of them right. */
function predictions(probability: number, count: number, right: number): HeldOutPrediction[] {
  return Array.from({ length: count }, (_, at) => ({ probability, isCorrect: at < right, weight: 1 }));
}

/** Both cut-offs of each label, of its own predictions. */
function choose(byLabel: readonly (readonly HeldOutPrediction[])[], goal = GOAL) {
  const all = byLabel.flat();
  const labels = { labelOf: byLabel.flatMap((own, label) => own.map(() => label)), labelCount: byLabel.length };
  const cutoffs = chooseLabelCutoffs(all, { ...goal, ...labels });
  const common = chooseCutoff(all, goal);
  const suggest = chooseSuggestFrom(all, { ...labels, minCutoff: goal.minCutoff, cutoffs, common });
  return { cutoffs: cutoffs.map(({ cutoff }) => cutoff), common: common.cutoff, suggest };
}

describe('the lower cut-off', () => {
  it('goes below the cut-off as far as half of what lies between is right', () => {
    const { cutoffs, suggest } = choose([
      [...predictions(0.905, 200, 180), ...predictions(0.605, 200, 110), ...predictions(0.405, 400, 100)],
    ]);
    assert.ok(cutoffs[0]! > 0.6);
    assert.deepEqual(suggest.labels, [0.5]);
    assert.equal(suggest.common, 0.5);
  });

  it('is not carried along by what is right above the cut-off', () => {
    // 1,000 of 1,400 are right down to .40, but of those below the cut-off a quarter.
    const { cutoffs, suggest } = choose([[...predictions(0.905, 1_000, 900), ...predictions(0.405, 400, 100)]]);
    assert.ok(cutoffs[0]! > 0.4 && cutoffs[0]! <= 0.9);
    assert.deepEqual(suggest.labels, cutoffs);
  });

  it('is there where the target precision is never reached, and half is', () => {
    const { cutoffs, common, suggest } = choose([[...predictions(0.605, 300, 180), ...predictions(0.105, 300, 20)]]);
    assert.deepEqual([cutoffs, common], [[NEVER], NEVER]);
    assert.deepEqual([suggest.labels, suggest.common], [[0.5], 0.5]);
  });

  it('is never where nothing reaches half, on the word of a few, or of none', () => {
    for (const poor of [predictions(0.805, 300, 90), predictions(0.805, 9, 9), []]) {
      assert.deepEqual(choose([poor]).suggest, { labels: [NEVER], common: NEVER });
    }
  });

  it('is never for a label that hardly any held-out issue lacks', () => {
    const { cutoffs, suggest } = choose([predictions(0.955, 60, 58), predictions(0.605, 300, 180)]);
    assert.deepEqual([cutoffs[0], suggest.labels[0]], [NEVER, NEVER]);
    assert.equal(suggest.labels[1], 0.5);
  });

  it('is that of all labels for one without held-out predictions', () => {
    const { suggest } = choose([[...predictions(0.605, 300, 180), ...predictions(0.205, 300, 60)], []]);
    assert.equal(suggest.labels[1], suggest.common);
  });

  it('is never below the lowest of the family, even if half below was right', () => {
    const given = [[...predictions(0.405, 300, 210), ...predictions(0.105, 300, 200)]];
    assert.deepEqual(choose(given).suggest.labels, [0.4]);
    assert.deepEqual(choose(given, { ...GOAL, minCutoff: 0.5 }).suggest.labels, [NEVER]);
  });

  it('is higher where corrections say that the label is too sure', () => {
    const own = [...predictions(0.755, 300, 225), ...predictions(0.555, 300, 165), ...predictions(0.205, 300, 20)];
    const labels = { labelOf: own.map(() => 0), labelCount: 1, minCutoff: GOAL.minCutoff };
    const suggestFrom = (cutoff: Cutoff) =>
      chooseSuggestFrom(own, { ...labels, cutoffs: [cutoff], common: cutoff }).labels[0];
    const raised = { cutoff: 0.9, precision: 0.9, count: 0, raisedFrom: 0.8 };
    assert.equal(suggestFrom(raised), 0.5);
    // An offset of one makes odds of e to one, .731, even.
    assert.equal(suggestFrom({ ...raised, offset: 1 }), 0.74);
    assert.equal(suggestFrom({ ...raised, offset: 3 }), 0.9);
  });
});

describe('in calibrated worlds', () => {
  const draw = (random: SeededRandom, count: number): HeldOutPrediction[] =>
    Array.from({ length: count }, () => {
      const probability = 0.98 * random.uniform() ** 3;
      return { probability, isCorrect: random.uniform() < probability, weight: 1 };
    });

  for (const seed of [1, 2, 3, 4, 5]) {
    it(`half of what is proposed below the cut-offs is right on new issues too, and it is something (seed ${seed})`, () => {
      const random = createSeededRandom(seed);
      const { cutoffs, suggest } = choose(Array.from({ length: 6 }, () => draw(random, 500)));
      const isProposed = ({ probability }: HeldOutPrediction, label: number) =>
        probability >= suggest.labels[label]! && probability < cutoffs[label]!;
      const fresh = 10_000;
      const proposed = cutoffs.flatMap((_, label) => draw(random, fresh).filter((one) => isProposed(one, label)));
      const right = proposed.filter(({ isCorrect }) => isCorrect).length / proposed.length;
      assert.ok(proposed.length > 0.005 * fresh * cutoffs.length, `${proposed.length}`);
      assert.ok(right > MEDIUM_PRECISION - 0.05 && right < GOAL.targetPrecision, `${right}`);
    });
  }
});

it('corrections that raise a cut-off say by how much log odds were too high', () => {
  const random = createSeededRandom(9);
  const heldOut = Array.from({ length: 4_000 }, () => {
    const probability = 0.98 * random.uniform() ** 2;
    return { probability, isCorrect: random.uniform() < probability, weight: 1 };
  });
  const live = Array.from({ length: 200 }, () => {
    const probability = 0.8 + 0.18 * random.uniform();
    return { probability, isCorrect: random.uniform() < lowerOdds(probability, 1), weight: 1 };
  });
  const task = { ...GOAL, labelOf: heldOut.map(() => 0), labelCount: 1 };
  const [raised] = chooseLabelCutoffs(heldOut, { ...task, live: [live] });
  assert.ok(raised?.raisedFrom !== undefined && Math.abs((raised.offset ?? 0) - 1) < 0.5, `${raised?.offset}`);
  assert.equal(chooseLabelCutoffs(heldOut, task)[0]?.offset, undefined);
});
