import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BacktestComparison,
  compareBacktests,
  requireComparable,
} from '../../src/evaluation/compare-backtests.ts';
import { AREAS, buildStoredBacktest, type StoredCase } from '../support/build-stored-backtest.ts';
import { problemsOf } from '../support/problems-of.ts';

const FUEL = ['area/fuel'];

function right(count: number, mark = '!'): StoredCase[] {
  return Array.from({ length: count }, () => ({ truth: FUEL, predicted: [[`area/fuel${mark}`, 0.9]] }));
}

function wrong(count: number, mark = '!'): StoredCase[] {
  return Array.from({ length: count }, () => ({ truth: FUEL, predicted: [[`area/radio${mark}`, 0.9]] }));
}

function compare(old: readonly StoredCase[], now: readonly StoredCase[]): BacktestComparison {
  return compareBacktests(buildStoredBacktest(old), buildStoredBacktest(now));
}

function worseFigures({ figures }: BacktestComparison): string[] {
  return figures.filter(({ isWorse }) => isWorse).map(({ figure }) => figure);
}

test('a backtest is not worse than itself', () => {
  const comparison = compare([...right(30), ...wrong(10)], [...right(30), ...wrong(10)]);
  assert.deepEqual([comparison.issues, comparison.relabelled, comparison.isWorse], [40, 0, false]);
  assert.deepEqual(comparison.notes, []);
  assert.deepEqual(
    comparison.figures.map(({ family, figure, old, new: now, difference }) => [
      family,
      figure,
      now === old,
      difference,
    ]),
    ['hitAt1', 'hitAt3', 'top1MicroF1', 'precision', 'coverage', 'calibrationError'].map((figure) => [
      'area',
      figure,
      true,
      { value: 0, low: 0, high: 0 },
    ]),
  );
});

test('one answer that became wrong is noise, ten of forty are not', () => {
  assert.deepEqual(worseFigures(compare(right(40), [...right(39), ...wrong(1)])), []);
  const comparison = compare(right(40), [...right(30), ...wrong(10)]);
  assert.deepEqual(worseFigures(comparison), ['hitAt1', 'hitAt3', 'top1MicroF1', 'precision']);
  assert.equal(comparison.isWorse, true);
});

test('better figures are never called worse, a lower calibration error among them', () => {
  assert.deepEqual(worseFigures(compare([...right(30), ...wrong(10)], right(40))), []);
});

test('a higher calibration error is worse even where every answer stays', () => {
  const modest = right(40).map(({ truth }): StoredCase => ({ truth, predicted: [['area/fuel!', 0.4]] }));
  assert.deepEqual(worseFigures(compare(right(40), modest)), ['calibrationError']);
});

test('fewer applied labels are a loss of coverage', () => {
  const { figures } = compare(right(40), [...right(25), ...right(15, '')]);
  const coverage = figures.find(({ figure }) => figure === 'coverage');
  assert.deepEqual([coverage?.old, coverage?.new, coverage?.isWorse], [1, 0.625, true]);
});

for (const [name, old, now, note] of [
  ['neither', right(30, ''), right(30, ''), 'neither would apply a label.'],
  ['the stored one', right(30, ''), right(30), 'the stored backtest would apply no label.'],
  ['the new one', right(30), right(30, ''), 'this evaluation would apply no label.'],
] as const) {
  test(`where ${name} applies no label, precision is not compared, and that is said`, () => {
    const { figures, notes } = compare(old, now);
    const precision = figures.find(({ figure }) => figure === 'precision');
    assert.deepEqual([precision?.difference.value, precision?.isWorse], [null, false]);
    assert.deepEqual(notes, [`area, precision of applied labels: ${note}`]);
  });
}

test('one right and one wrong label do not decide about precision', () => {
  const { notes, figures } = compare([...right(1), ...right(29, '')], [...wrong(1), ...right(29, '')]);
  assert.match(notes[0] ?? '', /: applied before: 1, now: 1; at least 10 are needed\.$/);
  assert.equal(figures.find(({ figure }) => figure === 'precision')?.isWorse, false);
});

test('only issues that both judged count, and by number, not by place', () => {
  const old = buildStoredBacktest([...wrong(10), ...right(30)]);
  const now = buildStoredBacktest([...wrong(10), ...right(30)]);
  const later = now.issues.slice(10).toReversed();
  const comparison = compareBacktests(old, { ...now, issues: later });
  assert.deepEqual([comparison.issues, comparison.figures[0]?.old, comparison.figures[0]?.new], [30, 1, 1]);
});

test('where people relabelled issues, both are held against the newer labels', () => {
  const relabelled = right(40).map((one): StoredCase => ({ ...one, truth: ['Area/Radio', 'stale'] }));
  const comparison = compare(right(40), [...right(20), ...relabelled.slice(20)]);
  assert.deepEqual([comparison.relabelled, comparison.figures[0]?.old, comparison.figures[0]?.new], [20, 0.5, 0.5]);
});

test('a label of no family, or other upper and lower case, does not make an issue relabelled', () => {
  const touched = right(30).map((one): StoredCase => ({ ...one, truth: ['AREA/fuel', 'stale'] }));
  assert.equal(compare(right(30), touched).relabelled, 0);
});

test('labels that are no longer asked for are not held against the older backtest', () => {
  const old = buildStoredBacktest(
    right(30).map(
      ({ truth }): StoredCase => ({
        truth,
        predicted: [
          ['area/gone!', 0.95],
          ['area/fuel!', 0.9],
        ],
      }),
    ),
  );
  const { figures } = compareBacktests(old, buildStoredBacktest(right(30)));
  assert.equal(figures[0]?.old, 1);
});

test('a family that the new one lost is refused; one that it gained is told', () => {
  const area = buildStoredBacktest(right(30));
  const type = { name: 'type', maxLabels: 1, labels: ['type/bug'] };
  const both = { ...area, families: [...area.families, type] };
  assert.match(problemsOf(() => compareBacktests(both, area))[0] ?? '', /judged type labels, this one does not\. Use/);
  const { notes, figures } = compareBacktests(area, both);
  assert.deepEqual(notes, ['type: the stored backtest did not judge these labels.']);
  assert.deepEqual([...new Set(figures.map(({ family }) => family))], ['area']);
});

test('a family with few labelled issues decides nothing, and alone it is refused', () => {
  const unlabelled: StoredCase[] = right(15).map((one) => ({ ...one, truth: [] }));
  const cases = [...right(19), ...unlabelled];
  const problems = problemsOf(() => compare(cases, cases));
  assert.match(problems[0] ?? '', /^In every family, too few issues were judged by both/);
  const engine = { name: 'engine', maxLabels: 1, labels: ['area/fuel'] };
  const backtest = buildStoredBacktest(right(30), {
    families: [{ name: 'area', maxLabels: 3, labels: AREAS }, engine],
  });
  const few = { ...backtest, families: [backtest.families[0] as typeof engine, { ...engine, labels: ['x'] }] };
  assert.deepEqual(compareBacktests(backtest, few).notes, [
    'engine: fewer than 20 of the issues that both judged have such a label.',
  ]);
});

const STORED = buildStoredBacktest(right(30), { repository: 'acme/rocket' });
const NUMBERS = STORED.issues.map(({ number }) => number);

for (const [name, current, expected] of [
  ['no issue in common', { numbers: [101, 102] }, /^The stored backtest judged none of these test issues/],
  ['one issue in common', { numbers: [30, 101] }, /^Only 1 issue was judged by both.*at least 20 are needed/],
  ['19 issues in common', { numbers: NUMBERS.slice(11) }, /^Only 19 issues were judged by both/],
  [
    'another repository',
    { numbers: NUMBERS, repository: 'acme/balloon' },
    /is from acme\/rocket, but .* acme\/balloon\./,
  ],
] as const) {
  test(`${name}: refused before anything is learned`, () => {
    assert.match(problemsOf(() => requireComparable(STORED, current)).join('\n'), expected);
  });
}

test('20 issues in common are enough, and a repository is compared only where both know it', () => {
  requireComparable(STORED, { numbers: NUMBERS.slice(10) });
  requireComparable(STORED, { numbers: NUMBERS, repository: 'ACME/Rocket' });
  requireComparable(buildStoredBacktest(right(20)), { numbers: NUMBERS, repository: 'acme/rocket' });
});

test('a label that lists have moved to another family since is compared with what was said of it there', () => {
  const cases = right(30);
  const asArea = buildStoredBacktest(cases, { families: [{ name: 'area', maxLabels: 3, labels: AREAS }] });
  const asType = {
    ...asArea,
    families: [
      { name: 'area', maxLabels: 3, labels: ['area/none'] },
      { name: 'type', maxLabels: 1, labels: AREAS },
    ],
    issues: asArea.issues.map(({ predicted, ...issue }) => ({
      ...issue,
      predicted: { type: predicted.area ?? [], area: [] },
    })),
  };
  const both = { ...asArea, families: [...asArea.families, { name: 'type', maxLabels: 1, labels: ['type/none'] }] };
  const { figures, notes } = compareBacktests(both, asType);
  assert.deepEqual(
    figures.map(({ family, difference }) => [family, difference.value]),
    figures.map(() => ['type', 0]),
  );
  assert.match(notes.join('\n'), /type: the stored backtest judged .*area\/fuel.* as another family/);
});
