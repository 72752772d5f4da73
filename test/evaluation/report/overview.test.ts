import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildEvaluatedIssue } from '../../support/build-evaluated-issue.ts';
import { buildTestReport, guessedIssues, reportedBacktest } from '../../support/build-report.ts';
import { elementsOf, parsePage } from '../../support/parse-page.ts';

/** Of 40 issues 20 right, 10 wrong, 10 left to people, each kind in one stretch of time. */
function mixedIssues() {
  return guessedIssues({ count: 40, right: 20 }).map((issue, at) => ({
    ...issue,
    createdAt: `2026-0${1 + Math.floor(at / 10)}-15T08:00:00Z`,
    labels: issue.labels.map((label) => ({ ...label, applied: label.applied && at < 30 })),
  }));
}

const { html, markdown, overview = '' } = buildTestReport({ backtests: [reportedBacktest(mixedIssues())] });

test('the title of the page and of the summary names repository and day', () => {
  const page = parsePage(html);
  assert.equal(elementsOf(page, 'title')[0]?.textContent, 'rocket/flight, 2026-03-01: Auto Triager evaluation');
  assert.equal(elementsOf(page, 'h1')[0]?.textContent, 'rocket/flight, 2026-03-01');
  assert.match(markdown, /^# Evaluation of `rocket\/flight`, 2026-03-01\n/);
});

test('the first picture says of 100 issues how many are right, wrong and left to people, in words and numbers too', () => {
  const [figure] = elementsOf(parsePage(html), 'figure');
  const [svg] = [...(figure?.getElementsByTagName('svg') ?? [])];
  const words = 'Of 100 issues that people labelled. Area labels: 50 right, 25 wrong, 25 left to people.';
  assert.equal(svg?.getAttribute('aria-label'), words);
  for (const part of ['50 right', '25 wrong', '25 left to people', '40 issues', '2026-01', '2026-04']) {
    assert.ok(svg?.textContent?.includes(part), part);
  }
  assert.match(markdown, /\*\*Of 100 issues that people labelled\.\*\*/);
  assert.match(markdown, /\| \*\*area\*\* \| 40 \| 50\u00a0% \(\d+–\d+\u00a0%\) .* \| 25\u00a0% .* \| 25\u00a0% .* \|/);
});

test('its bars are as long as their shares, and its columns follow the order of time', () => {
  const [svg] = elementsOf(parsePage(html), 'svg');
  const groups = [...(svg?.getElementsByTagName('g') ?? [])];
  const bars = groups.flatMap((group) =>
    [...group.getElementsByTagName('rect')].map((rect) => ({
      fill: group.getAttribute('fill'),
      width: Number(rect.getAttribute('width')),
    })),
  );
  const [right, wrong, left, ...columns] = bars;
  assert.ok(right && wrong && left);
  assert.ok(Math.abs(right.width - 2 * wrong.width) < 3);
  assert.ok(Math.abs(wrong.width - left.width) < 3);
  // Four slices of ten issues, each of one kind alone.
  assert.deepEqual(
    columns.map(({ fill }) => fill),
    [right.fill, right.fill, wrong.fill, left.fill],
  );
});

test('the picture as a file needs no page: it has its own colors, size, title and day', () => {
  const document = parsePage(overview);
  const [svg] = elementsOf(document, 'svg');
  assert.ok(Number(svg?.getAttribute('width')) > 0 && Number(svg?.getAttribute('height')) > 0);
  assert.match(overview, /xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(svg?.textContent ?? '', /rocket\/flight/);
  assert.match(svg?.textContent ?? '', /2026-03-01/);
  for (const [name] of overview.matchAll(/var\(--[a-z]+\)/g))
    assert.ok(overview.includes(`${name.slice(4, -1)}:`), name);
  assert.ok(overview.length < 50_000);
});

test('a hostile name of a repository stays text in the picture', () => {
  const repository = '</svg><script>alert(1)</script>"&\u202e';
  const built = buildTestReport({ backtests: [reportedBacktest(mixedIssues(), { repository })] });
  assert.equal(elementsOf(parsePage(built.overview ?? ''), 'script').length, 0);
  assert.doesNotMatch(built.overview ?? '', /<script|\u202e/);
});

test('where no family could be judged there is no picture', () => {
  const issues = [buildEvaluatedIssue([], [['a!', 0.9]])];
  const built = buildTestReport({ backtests: [reportedBacktest(issues)] });
  assert.equal(built.overview, undefined);
  assert.doesNotMatch(built.html, /Of 100 issues/);
});

test('several repositories stand in one picture, a row each', () => {
  const backtests = ['rocket/flight', 'rocket/fuel'].map((repository) =>
    reportedBacktest(mixedIssues(), { repository }),
  );
  const [svg] = elementsOf(parsePage(buildTestReport({ meanMacroF1: 0.5, backtests }).html), 'svg');
  assert.match(svg?.textContent ?? '', /rocket\/flight, area.*rocket\/fuel, area/);
});
