import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectCases } from '../../src/corrections/collect-cases.ts';
import type { LabelHistory } from '../../src/corrections/history.ts';
import { reportLive } from '../../src/corrections/live-report.ts';
import { survivingShare } from '../../src/corrections/surviving-share.ts';
import { toLiveEvidence } from '../../src/corrections/to-live-evidence.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { BOT, buildHistory, daysAgo, issuesAfter, type Step } from '../support/label-history.ts';

/** `count` issues from number `first` on with the label, the first `removed` of which a person corrected a day later. */
function setLabels({ first, count, removed, days, label = 'area/fuel' }: SetLabels): Step[] {
  return Array.from({ length: count }, (_, at): Step[] => [
    [first + at, `+${label}`, BOT, days],
    ...(at < removed ? [[first + at, `-${label}`, 'ann', days - 1] as const] : []),
  ]).flat();
}

function report(history: LabelHistory) {
  return reportLive(history, { cases: collectCases(history) });
}

function evidenceOf(history: LabelHistory) {
  return toLiveEvidence({ cases: collectCases(history), now: history.now });
}

interface SetLabels {
  readonly first: number;
  readonly count: number;
  readonly removed: number;
  readonly days: number;
  readonly label?: string;
}

describe('reportLive', () => {
  it('counts what was kept and removed, with the precision and its interval', () => {
    const { labels, families } = report(buildHistory(setLabels({ first: 1, count: 20, removed: 5, days: 60 })));
    const [label] = labels;
    assert.deepEqual([label?.label, label?.set, label?.kept, label?.removed, label?.open], ['area/fuel', 20, 15, 5, 0]);
    assert.ok(Math.abs((label?.precision.value ?? 0) - 0.75) < 1e-9);
    const { low, high } = wilsonInterval(0.75, 20);
    assert.ok(Math.abs((label?.precision.low ?? 0) - low) < 1e-9);
    assert.ok(Math.abs((label?.precision.high ?? 0) - high) < 1e-9);
    assert.equal(families.length, 1);
    assert.deepEqual(families[0]?.precision, label?.precision);
  });

  it('is not made worse by labels that nobody had the time to look at', () => {
    const history = buildHistory([
      ...setLabels({ first: 1, count: 20, removed: 4, days: 60 }),
      ...setLabels({ first: 101, count: 40, removed: 8, days: 2 }),
    ]);
    const [label] = report(history).labels;
    assert.deepEqual([label?.kept, label?.removed, label?.open], [16, 12, 32]);
    // Of those kept or removed only 16 of 28 are right, since the young right ones are not settled.
    assert.ok(Math.abs((label?.precision.value ?? 0) - 0.8) < 1e-9, `${label?.precision.value}`);
  });

  it('has no precision while nothing is kept or removed', () => {
    const { labels } = report(buildHistory(setLabels({ first: 1, count: 3, removed: 0, days: 2 })));
    assert.deepEqual(labels[0]?.precision, { value: null, low: null, high: null });
  });

  it('tells what stood in for a label, most often first, and the newest corrections first', () => {
    const history = buildHistory([
      ...setLabels({ first: 1, count: 3, removed: 3, days: 9 }),
      [1, '+area/radio', 'ann', 5],
      [2, '+area/cabin', 'ann', 5],
      [3, '+area/cabin', 'ann', 5],
      [4, '+area/fuel', BOT, 4],
      [4, '-area/fuel', 'bob', 3],
    ]);
    const { labels, corrections } = report(history);
    assert.deepEqual(labels[0]?.replacedBy, [
      { label: 'area/cabin', count: 2 },
      { label: 'area/radio', count: 1 },
    ]);
    assert.deepEqual(
      corrections.map(({ issue }) => issue),
      [4, 3, 2, 1],
    );
  });

  it('shows each family by month', () => {
    const history = buildHistory([
      ...setLabels({ first: 1, count: 4, removed: 1, days: 85 }),
      ...setLabels({ first: 11, count: 4, removed: 3, days: 55 }),
      ...setLabels({ first: 21, count: 2, removed: 0, days: 55, label: 'type/bug' }),
    ]);
    const { families } = report(history);
    assert.deepEqual(
      families.map(({ family, issues, months }) => [
        family,
        issues,
        months.map(({ month, removed }) => [month, removed]),
      ]),
      [
        [
          'area',
          8,
          [
            ['2026-09', 1],
            ['2026-10', 3],
          ],
        ],
        ['type', 2, [['2026-10', 0]]],
      ],
    );
  });

  it('counts what it was silent about, but not what came late, from the author, or before its time', () => {
    const steps: Step[] = [
      [1, '+area/fuel', BOT, 40],
      [2, '+area/radio', 'ann', 30],
      [3, '+area/radio', 'eve', 30],
      [4, '+area/radio', 'ann', 10],
      [5, '+area/radio', 'ann', 30],
      [6, '+type/bug', BOT, 31],
      [6, '+area/radio', 'ann', 30],
      [7, '+area/fuel', BOT, 31],
      [7, '+area/radio', 'ann', 30],
    ];
    const created: Record<number, number> = { 1: 41, 2: 31, 3: 31, 4: 31, 5: 50, 6: 32, 7: 32 };
    const issues = issuesAfter(steps).map((issue) => ({
      ...issue,
      author: 'eve',
      createdAt: daysAgo(created[issue.number] ?? 0),
    }));
    const { families, labels } = report(buildHistory(steps, { issues }));
    const area = families.find(({ family }) => family === 'area');
    assert.deepEqual([area?.issues, area?.missedIssues], [2, 2]);
    assert.equal(labels.find(({ label }) => label === 'area/radio')?.missed, 2);
  });

  it('is empty where the triager never set a label', () => {
    const { families, labels, corrections } = report(buildHistory([[1, '+area/fuel', 'ann', 3]]));
    assert.deepEqual([families, labels, corrections], [[], [], []]);
  });
});

describe('survivingShare', () => {
  const kept = { isRemoved: false, watchedMs: Number.POSITIVE_INFINITY };
  const removed = { isRemoved: true, watchedMs: 5 };

  it('is the plain share where all are settled', () => {
    assert.ok(Math.abs(survivingShare([kept, kept, removed, kept]) - 0.75) < 1e-12);
    assert.equal(survivingShare([removed, removed]), 0);
    assert.equal(survivingShare([kept]), 1);
    assert.ok(Number.isNaN(survivingShare([])));
  });

  it('agrees with the textbook: removals at 1 and 3 of four, one lost at 2', () => {
    const labels = [
      { isRemoved: true, watchedMs: 1 },
      { isRemoved: false, watchedMs: 2 },
      { isRemoved: true, watchedMs: 3 },
      kept,
    ];
    assert.ok(Math.abs(survivingShare(labels) - 0.75 * 0.5) < 1e-12);
  });

  it('lies between 0 and 1 and near the truth, however many are young', () => {
    const random = createSeededRandom(4);
    const labels = Array.from({ length: 4_000 }, () => {
      const age = 30 * random.uniform();
      const delay = random.uniform() < 0.2 ? 5 * random.uniform() : Number.POSITIVE_INFINITY;
      if (delay <= age) return { isRemoved: true, watchedMs: delay };
      return { isRemoved: false, watchedMs: age >= 14 ? Number.POSITIVE_INFINITY : age };
    });
    const share = survivingShare(labels);
    assert.ok(Math.abs(share - 0.8) < 0.02, `${share}`);
  });
});

describe('toLiveEvidence', () => {
  const total = (history: ReturnType<typeof buildHistory>, isCorrect: boolean) =>
    (evidenceOf(history)?.judgements ?? [])
      .filter((judgement) => judgement.isCorrect === isCorrect)
      .reduce((sum, { weight }) => sum + weight, 0);

  it('weighs a case by half after half a year', () => {
    const fresh = buildHistory(setLabels({ first: 1, count: 8, removed: 8, days: 1 }));
    const old = buildHistory(setLabels({ first: 1, count: 8, removed: 8, days: 181 }));
    assert.ok(Math.abs(total(old, false) / total(fresh, false) - 0.5) < 1e-9);
  });

  it('counts as many cases as are kept or removed, right as often as people leave them', () => {
    const history = buildHistory([
      ...setLabels({ first: 1, count: 20, removed: 4, days: 20 }),
      ...setLabels({ first: 101, count: 40, removed: 8, days: 2 }),
    ]);
    const [right, wrong] = [total(history, true), total(history, false)];
    assert.ok(Math.abs(right / (right + wrong) - 0.8) < 0.01, `${right} ${wrong}`);
    assert.ok(right + wrong > 24 && right + wrong < 28, `${right + wrong}`);
  });

  it('lets those that stand speak where none has settled yet', () => {
    const history = buildHistory(setLabels({ first: 1, count: 40, removed: 10, days: 2 }));
    assert.ok(Math.abs(total(history, true) / total(history, false) - 3) < 0.01);
  });

  it('names the issues that were corrected', () => {
    const history = buildHistory(setLabels({ first: 1, count: 4, removed: 2, days: 20 }));
    assert.deepEqual([...(evidenceOf(history)?.correctedIssues ?? [])], [1, 2]);
  });

  it('is nothing without a label of the triager', () => {
    assert.equal(evidenceOf(buildHistory([[1, '+area/fuel', 'ann', 3]])), undefined);
  });
});
