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
  assert.match(markdown, /^# Evaluation: `rocket\/flight`\n\n\*\*Auto Triager may set area labels alone\.\*\*\n/);
  assert.match(
    markdown,
    /It would label \*\*100\u00a0%\*\* of issues \(96–100\u00a0%\)\. Of the 100 labels it would set, \*\*95\u00a0%\*\*/,
  );
});

test('a gain over simple methods is one only where the intervals stand apart', () => {
  const issues = guessedIssues({ count: 100, right: 80 });
  const textFor = (value: number) => {
    const figure = { value, low: value - 0.08, high: value + 0.08 };
    const baselines = [
      { name: 'guessing', hitAt1: { value: 0.1, low: 0, high: 0.2 }, hitAt3: figure, macroF1: figure },
      { name: 'counting', hitAt1: figure, hitAt3: figure, macroF1: figure },
    ];
    const families = [reportedFamily(issues, { baselines })];
    return buildTestReport({ backtests: [reportedBacktest(issues, { families })] }).markdown;
  };
  assert.match(textFor(0.4), /best simple method \(counting\) for 40\u00a0% \(32–48\u00a0%\): clearly more often\./);
  assert.match(textFor(0.78), /the intervals overlap/);
  assert.match(textFor(0.98), /clearly less often/);
});

test('sections stand in the order in which they are read', () => {
  const { html } = buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 40, right: 30 }))] });
  const headings = elementsOf(parsePage(html), 'h2').map((element) => element.textContent);
  assert.deepEqual(headings, [
    'Main figures',
    'Risk and coverage',
    'Reliability',
    'Each label',
    'Confused labels',
    'Surest mistakes',
    'Over time',
    'Missing information',
    'How it was measured',
  ]);
});

test('each plot says in words what it shows, and has its numbers below it', () => {
  const page = parsePage(
    buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 40, right: 30 }))] }).html,
  );
  const figures = elementsOf(page, 'figure');
  assert.equal(figures.length, 3);
  for (const figure of figures) {
    const [svg] = [...figure.getElementsByTagName('svg')];
    assert.equal(svg?.getAttribute('role'), 'img');
    assert.match(svg?.getAttribute('aria-label') ?? '', /area labels/);
    assert.ok(figure.getElementsByTagName('td').length > 0);
    const text = svg?.textContent ?? '';
    assert.match(text, /wrong first labels|right first labels|share right/);
  }
});

test('the cut-off is marked on the curve, with what it costs in words', () => {
  const { html } = buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 40, right: 30 }))] });
  const [figure] = elementsOf(parsePage(html), 'figure');
  assert.match(figure?.textContent ?? '', /cut-off 80 %/);
  assert.match(figure?.textContent ?? '', /100\u00a0% of issues get a first label, and 25\u00a0% of those are wrong/);
});

test('the same figures give the same bytes', () => {
  const build = () => buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 40, right: 30 }))] });
  assert.deepEqual(build(), build());
});
