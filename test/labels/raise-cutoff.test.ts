import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Cutoff, chooseLabelCutoffs, NEVER } from '../../src/labels/choose-cutoff.ts';
import type { HeldOutPrediction } from '../../src/labels/held-out-tally.ts';
import { type LivePrediction, lowerOdds, measureLiveOffset } from '../../src/labels/live-offset.ts';
import { createSeededRandom, type SeededRandom } from '../../src/statistics/seeded-random.ts';

const TARGET = 0.8;
const LABELS = 8;

interface World {
  readonly random: SeededRandom;
  readonly heldOut: readonly HeldOutPrediction[];
}

/** Held-out predictions that are right as often as they say. */
function calibratedWorld(seed: number): World {
  const random = createSeededRandom(seed);
  const heldOut = Array.from({ length: 4_000 }, () => {
    const probability = drawProbability(random);
    return { probability, isCorrect: random.uniform() < probability, weight: 1 };
  });
  return { random, heldOut };
}

function drawProbability(random: SeededRandom): number {
  return 0.98 * random.uniform() ** 2;
}

/** The first label's cut-off; nothing is known of the others. */
function chooseFirst({ heldOut }: World, live: readonly LivePrediction[]): Cutoff {
  const labelOf = heldOut.map((_, at) => at % LABELS);
  return chooseLabelCutoffs(heldOut, {
    labelOf,
    labelCount: LABELS,
    targetPrecision: TARGET,
    minCutoff: 0.3,
    live: [live],
  })[0]!;
}

/** Labels set at or above the cut-off, right less often than stated: by so much in log odds. */
function live({ random }: World, { cutoff, count, excess }: { cutoff: number; count: number; excess: number }) {
  const cases: LivePrediction[] = [];
  while (cases.length < count) {
    const probability = drawProbability(random);
    if (probability < cutoff) continue;
    cases.push({ probability, isCorrect: random.uniform() < lowerOdds(probability, excess), weight: 1 });
  }
  return cases;
}

function cases(count: number, right: number, rest: Partial<LivePrediction> = {}): LivePrediction[] {
  return Array.from({ length: count }, (_, at) => ({ isCorrect: at < right, weight: 1, ...rest }));
}

describe('a label whose stated probabilities do not hold', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    it(`rises within a few rebuilds and stays where it is right often enough (seed ${seed})`, () => {
      const world = calibratedWorld(seed);
      const seen: LivePrediction[] = [];
      const cutoffs: number[] = [];
      const lived: LivePrediction[][] = [];
      for (let rebuild = 0; rebuild < 12; rebuild++) {
        const { cutoff } = chooseFirst(world, seen);
        const set = live(world, { cutoff, count: 40, excess: 1.4 });
        cutoffs.push(cutoff);
        lived.push(set);
        seen.push(...set);
      }
      const rightIn = (sets: readonly LivePrediction[][]) =>
        sets.flat().filter(({ isCorrect }) => isCorrect).length / sets.flat().length;
      assert.ok(rightIn(lived.slice(0, 1)) < 0.7, 'it starts too low');
      assert.ok(Math.max(...cutoffs.slice(1, 4)) >= (cutoffs[0] as number) + 0.05, `${cutoffs}`);
      assert.ok(rightIn(lived.slice(6)) >= TARGET - 0.08, `${rightIn(lived.slice(6))} at ${cutoffs}`);
      assert.ok(Math.max(...cutoffs) < NEVER, 'it does not run away');
      const late = cutoffs.slice(6);
      assert.ok(Math.max(...late) - Math.min(...late) <= 0.15, `${cutoffs}`);
    });
  }
});

describe('a label that holds what it states', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    it(`stays where held-out issues put it, at 85 right of 100 (seed ${seed})`, () => {
      const world = calibratedWorld(seed);
      const { cutoff } = chooseFirst(world, []);
      assert.equal(chooseFirst(world, cases(40, 34)).cutoff, cutoff);
      assert.equal(chooseFirst(world, cases(400, 340)).cutoff, cutoff);
      assert.equal(chooseFirst(world, live(world, { cutoff, count: 200, excess: -0.35 })).cutoff, cutoff);
    });
  }
});

describe('few corrections', () => {
  it('move nothing, even if all were wrong', () => {
    const world = calibratedWorld(7);
    const untouched = chooseFirst(world, []);
    for (const count of [1, 3, 9]) assert.deepEqual(chooseFirst(world, cases(count, 0)), untouched);
    assert.ok(chooseFirst(world, cases(10, 0)).cutoff > untouched.cutoff);
  });

  it('move nothing once they are old: weight is what counts, not number', () => {
    const world = calibratedWorld(7);
    assert.deepEqual(chooseFirst(world, cases(30, 10, { weight: 0.25 })), chooseFirst(world, []));
  });
});

describe('any corrections', () => {
  it('never lower a cut-off, and say what it was', () => {
    const random = createSeededRandom(11);
    for (let round = 0; round < 60; round++) {
      const world = calibratedWorld(100 + round);
      const count = Math.floor(120 * random.uniform());
      const share = random.uniform();
      const given = Array.from({ length: count }, () => ({
        probability: random.uniform() < 0.5 ? drawProbability(random) : undefined,
        isCorrect: random.uniform() < share,
        weight: random.uniform(),
      }));
      const [before, after] = [chooseFirst(world, []), chooseFirst(world, given)];
      assert.ok(after.cutoff >= before.cutoff);
      assert.equal(after.raisedFrom, after.cutoff > before.cutoff ? before.cutoff : undefined);
      assert.deepEqual(chooseFirst(world, given.toReversed()), after);
    }
  });

  it('move no other label', () => {
    const { heldOut } = calibratedWorld(3);
    const labelOf = heldOut.map((_, at) => at % LABELS);
    const task = { labelOf, labelCount: LABELS, targetPrecision: TARGET, minCutoff: 0.3 };
    const [, ...before] = chooseLabelCutoffs(heldOut, task);
    const [, ...after] = chooseLabelCutoffs(heldOut, { ...task, live: [cases(50, 10)] });
    assert.deepEqual(after, before);
  });

  it('raise a label no further than never when nothing it says holds', () => {
    assert.equal(chooseFirst(calibratedWorld(3), cases(300, 0, { probability: 0.97 })).cutoff, NEVER);
  });
});

describe('measureLiveOffset', () => {
  const task = { expectedPrecision: 0.8, targetPrecision: TARGET };

  it('finds the excess in log odds when there is much to go by', () => {
    const right = Math.round(2_000 * lowerOdds(0.9, 1));
    const offset = measureLiveOffset(cases(2_000, right, { probability: 0.9 }), task);
    assert.ok(Math.abs(offset - 1) < 0.02, `${offset}`);
  });

  it('makes less of little evidence than of much', () => {
    assert.ok(measureLiveOffset(cases(12, 4), task) < measureLiveOffset(cases(120, 40), task));
  });

  it('leaves a label alone that is overrated but right often enough all the same', () => {
    assert.equal(measureLiveOffset(cases(200, 174), { expectedPrecision: 0.97, targetPrecision: TARGET }), 0);
  });

  it('survives certainties that came out wrong', () => {
    const offset = measureLiveOffset([...cases(20, 0, { probability: 1 }), ...cases(20, 20, { probability: 0 })], task);
    assert.ok(Number.isFinite(offset));
  });
});
