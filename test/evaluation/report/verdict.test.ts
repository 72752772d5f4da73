import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeStanding } from '../../../src/evaluation/report/judge-standing.ts';
import { buildTestReport, guessedIssues, reportedBacktest, reportedFamily } from '../../support/build-report.ts';
import { elementsOf, parsePage } from '../../support/parse-page.ts';

const NOTHING = { value: null, low: null, high: null };

for (const { name, precision, issues, expected } of [
  {
    name: 'an interval above the target',
    precision: { value: 0.9, low: 0.8, high: 0.95 },
    issues: 90,
    expected: 'yes',
  },
  { name: 'the target inside it', precision: { value: 0.9, low: 0.79, high: 0.95 }, issues: 90, expected: 'unproven' },
  {
    name: 'the target at its upper end',
    precision: { value: 0.7, low: 0.6, high: 0.8 },
    issues: 90,
    expected: 'unproven',
  },
  { name: 'an interval below the target', precision: { value: 0.7, low: 0.6, high: 0.79 }, issues: 90, expected: 'no' },
  { name: 'nothing applied', precision: NOTHING, issues: 90, expected: 'silent' },
  { name: 'nothing to judge', precision: NOTHING, issues: 0, expected: 'unjudged' },
]) {
  test(`${name}: ${expected}`, () =>
    assert.equal(judgeStanding({ precision, issues, targetPrecision: 0.8 }), expected));
}

test('the verdict is the first thing on the page and in Markdown', () => {
  const { html, markdown } = buildTestReport({
    backtests: [reportedBacktest(guessedIssues({ count: 100, right: 95 }))],
  });
  const [first] = elementsOf(parsePage(html), 'p').filter((element) => element.getAttribute('class') === 'lead');
  assert.equal(first?.textContent, 'Auto Triager may set area labels alone.');
  assert.match(
    markdown,
    /^# Evaluation of `rocket\/flight`, 2026-03-01\n\n\*\*Auto Triager may set area labels alone\.\*\*\n/,
  );
  assert.match(
    markdown,
    /It would label \*\*100\u00a0%\*\* of issues \(96–100\u00a0%\)\. Of the 100 labels it would set, \*\*95\u00a0%\*\*/,
  );
});

for (const { low, high, expected } of [
  { low: 0.02, high: 0.3, expected: 'more often (+12.0 points, 95\u00a0% interval +2.0 to +30.0)' },
  { low: -0.02, high: 0.3, expected: 'the difference may be chance (+12.0 points, 95\u00a0% interval −2.0 to +30.0)' },
  { low: -0.3, high: -0.02, expected: 'less often (+12.0 points, 95\u00a0% interval −30.0 to −2.0)' },
]) {
  test(`a difference from ${low} to ${high} to the best simple method: ${expected}`, () => {
    assert.ok(
      compared({ count: 100, low, high }).includes(`of the best simple method (counting) for 68\u00a0%: ${expected}.`),
    );
  });
}

test('on a few issues no difference is called one', () => {
  assert.match(compared({ count: 10, low: 0.1, high: 0.2 }), /too few issues to tell the two apart/);
});

/** The summary of an evaluation beside two simple methods, the better of which is `low` to `high` behind. */
function compared({ count, low, high }: { count: number; low: number; high: number }): string {
  const issues = guessedIssues({ count, right: Math.round(0.8 * count) });
  const figure = { value: 0.68, low: 0.6, high: 0.76 };
  const poor = { value: 0.1, low: 0, high: 0.2 };
  const ranking = { hitAt3: figure, macroF1: figure };
  const gain = { value: 0.12, low, high };
  const baselines = [
    { name: 'guessing', hitAt1: poor, ...ranking, gain: { hitAt1: poor, hitAt3: poor, macroF1: poor } },
    { name: 'counting', hitAt1: figure, ...ranking, gain: { hitAt1: gain, hitAt3: gain, macroF1: gain } },
  ];
  const families = [reportedFamily(issues, { baselines })];
  return buildTestReport({ backtests: [reportedBacktest(issues, { families })] }).markdown;
}

test('sections stand in the order in which they are read', () => {
  const { html } = buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 40, right: 30 }))] });
  const headings = elementsOf(parsePage(html), 'h2').map((element) => element.textContent);
  assert.deepEqual(headings, [
    'Beside simple methods',
    'Added, suggested, silent',
    'Where it goes wrong',
    'Surest mistakes',
    'Confused labels',
    'Each label',
    'Which labels are worth predicting?',
    'Over time',
    'More labels, more mistakes',
    'Can you trust its probabilities?',
    'Missing information',
    'How it was measured',
  ]);
});

test('each plot says in words what it shows, and has its numbers below it', () => {
  const page = parsePage(
    buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 40, right: 30 }))] }).html,
  );
  const figures = elementsOf(page, 'figure');
  assert.equal(figures.length, 4);
  for (const figure of figures) {
    const [svg] = [...figure.getElementsByTagName('svg')];
    assert.equal(svg?.getAttribute('role'), 'img');
    assert.match(svg?.getAttribute('aria-label') ?? '', /area labels/i);
    assert.ok(figure.getElementsByTagName('td').length > 0);
    const text = svg?.textContent ?? '';
    assert.match(text, /wrong first labels|right first labels|share right|left to people/);
  }
});

test('the cut-off is marked on the curve, with what it costs in words', () => {
  const { html } = buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 40, right: 30 }))] });
  const figure = elementsOf(parsePage(html), 'figure').find(({ textContent }) => textContent?.includes('cut-off 80 %'));
  assert.match(figure?.textContent ?? '', /100\u00a0% of issues get a first label, and 25\u00a0% of those are wrong/);
});

test('the same figures give the same bytes', () => {
  const build = () => buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 40, right: 30 }))] });
  assert.deepEqual(build(), build());
});
