import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type GatedIndex, judgePromotion } from '../../src/evaluation/judge-promotion.ts';
import type { StoredBacktest } from '../../src/evaluation/stored-backtest.ts';
import { AREAS, buildStoredBacktest, type StoredCase } from '../support/build-stored-backtest.ts';

const JUDGED = 60;

/** A backtest in which the first label of so many issues is right, and the others' wrong. */
function backtest(right: number, judged = JUDGED, parts: Partial<StoredBacktest> = {}): StoredBacktest {
  const cases = Array.from({ length: judged }, (_, index): StoredCase => {
    const [truth, other] = [AREAS[index % 3] ?? '', AREAS[(index + 1) % 3] ?? ''];
    return { truth: [truth], predicted: [[`${index < right ? truth : other}!`, 0.9]] };
  });
  return buildStoredBacktest(cases, parts);
}

function index(stored: StoredBacktest | undefined, parts: Partial<GatedIndex> = {}): GatedIndex {
  return { issues: 300, labels: 3, backtest: stored, ...parts };
}

describe('judgePromotion', () => {
  it('promotes a first index, one as good, and one that is better', () => {
    assert.equal(judgePromotion(undefined, index(undefined)).kind, 'promote');
    assert.equal(judgePromotion(index(backtest(50)), index(backtest(50))).kind, 'promote');
    assert.equal(judgePromotion(index(backtest(30)), index(backtest(55))).kind, 'promote');
  });

  it('refuses one that is worse by more than chance, and says by which figures', () => {
    const verdict = judgePromotion(index(backtest(55)), index(backtest(25)));
    assert.equal(verdict.kind, 'refuse');
    assert.match(
      verdict.why,
      /^Worse by more than chance on 60 issues that both judged: area first label right 91\.7 % → 41\.7 %/,
    );
    assert.equal(verdict.comparison?.isWorse, true);
  });

  it('promotes one that is a little worse, as chance may have it', () => {
    assert.equal(judgePromotion(index(backtest(50)), index(backtest(49))).kind, 'promote');
  });

  it('does not let a sure but tiny difference of calibration keep an index out', () => {
    const shifted = (probability: number) =>
      buildStoredBacktest(
        Array.from({ length: 300 }, () => ({
          truth: ['area/fuel'],
          predicted: [['area/fuel!', probability]] as const,
        })),
      );
    const slight = judgePromotion(index(shifted(0.995)), index(shifted(0.96)));
    assert.deepEqual([slight.kind, slight.comparison?.isWorse], ['promote', true]);
    assert.match(slight.why, /nothing got worse by an amount that matters/);
    assert.equal(judgePromotion(index(shifted(0.995)), index(shifted(0.8))).kind, 'refuse');
  });

  it('refuses one that lost issues, its labels, its backtest or a family', () => {
    const active = index(backtest(50));
    assert.match(
      judgePromotion(active, index(backtest(50), { issues: 200 })).why,
      /knows 200 issues, the active index 300/,
    );
    assert.equal(judgePromotion(active, index(backtest(50), { issues: 240 })).kind, 'promote');
    assert.match(judgePromotion(active, index(backtest(50), { labels: 0 })).why, /knows no label/);
    assert.match(judgePromotion(active, index(undefined)).why, /has no backtest, but the active index has one/);
    const otherFamily = backtest(50, JUDGED, { families: [{ name: 'type', maxLabels: 1, labels: AREAS }] });
    const verdict = judgePromotion(active, index(otherFamily));
    assert.equal(verdict.kind, 'refuse');
    assert.match(verdict.why, /gate: always/);
  });

  it('promotes where too few issues are there to compare: a small repository goes on too', () => {
    assert.equal(judgePromotion(index(undefined), index(undefined)).kind, 'promote');
    assert.equal(judgePromotion(index(undefined), index(backtest(5))).kind, 'promote');
    const few = judgePromotion(index(backtest(10, 12)), index(backtest(1, 12)));
    assert.equal(few.kind, 'promote');
    assert.match(few.why, /judged only 12 of the same issues/);
  });

  it('is overruled by "always" and "never", and says what it would have said', () => {
    const [active, worse] = [index(backtest(55)), index(backtest(25))];
    const forced = judgePromotion(active, worse, 'always');
    assert.equal(forced.kind, 'promote');
    assert.match(forced.why, /^gate is "always"; otherwise: Worse/);
    const measured = judgePromotion(active, active, 'never');
    assert.equal(measured.kind, 'refuse');
    assert.match(measured.why, /^gate is "never"; otherwise: In the backtest nothing is worse/);
  });
});
