import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLevelCurve, type DatedCase, MIN_TO_CHOOSE } from '../../src/labels/choose-level-curve.ts';
import { CURVE_KINDS, fitCurve, isAsStated, offsetCurve, raiseBy } from '../../src/labels/level-curve.ts';
import { lowerOdds } from '../../src/labels/live-offset.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

/** Decisions on what is stated evenly between .3 and .98. */
function decide(count: number, truth: (stated: number) => number, seed = 1): DatedCase[] {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, (_, atMs): DatedCase => {
    const probability = 0.3 + 0.68 * random.uniform();
    return { probability, isCorrect: random.uniform() < truth(probability), weight: 1, atMs };
  });
}

const sameOdds = (stated: number) => lowerOdds(stated, 1);
/** Right half of the time whatever is stated, but for what is surest. */
const aStep = (stated: number) => (stated > 0.85 ? 0.85 : 0.3);

describe('the curve of a level', () => {
  it('is one number with few decisions, and where log odds are too high throughout', () => {
    assert.equal(chooseLevelCurve(decide(MIN_TO_CHOOSE - 1, aStep)).kind, 'offset');
    const kinds = Array.from({ length: 20 }, (_, seed) => chooseLevelCurve(decide(400, sameOdds, seed + 1)).kind);
    assert.ok(kinds.filter((kind) => kind === 'offset').length >= 14, `${kinds}`);
  });

  it('is another where that holds out better on newer decisions', () => {
    const kinds = Array.from({ length: 20 }, (_, seed) => chooseLevelCurve(decide(400, aStep, seed + 1)).kind);
    assert.ok(kinds.filter((kind) => kind !== 'offset').length >= 13, `${kinds}`);
  });

  it('is judged on what came later, in whatever order it is given', () => {
    const cases = decide(400, aStep);
    const { kind, lower } = chooseLevelCurve(cases);
    const shuffled = chooseLevelCurve(cases.toSorted((a, b) => a.probability - b.probability));
    assert.equal(shuffled.kind, kind);
    for (const stated of [0.4, 0.7, 0.95]) assert.ok(Math.abs(shuffled.lower(stated) - lower(stated)) < 1e-6);
  });

  for (const kind of CURVE_KINDS) {
    it(`never falls where more is stated, is never above it, and comes near the truth (${kind})`, () => {
      const { lower } = fitCurve(kind, decide(4_000, sameOdds));
      let before = 0;
      for (let stated = 0.3; stated < 0.98; stated += 0.01) {
        const share = lower(stated);
        assert.ok(share >= before - 1e-9 && share <= stated, `${stated}: ${share}`);
        assert.ok(Math.abs(share - sameOdds(stated)) < 0.1, `${stated}: ${share}`);
        before = share;
      }
    });
  }

  it('says what must be stated for a share, and that nothing is enough', () => {
    const curve = offsetCurve(1);
    assert.ok(Math.abs(curve.lower(raiseBy(curve, 0.8)) - 0.8) < 1e-6);
    assert.equal(raiseBy(offsetCurve(0), 0.8), 0.8);
    assert.ok(isAsStated(offsetCurve(0)));
    assert.ok(raiseBy({ kind: 'isotonic', lower: () => 0.6 }, 0.8) > 1);
  });
});
