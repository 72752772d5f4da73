import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTestReport, guessedIssues, reportedBacktest, reportedFamily } from '../../support/build-report.ts';
import { withoutChromium } from '../../support/find-chromium.ts';
import { measurePage } from '../../support/measure-page.ts';

const PHONE_PX = 390;
const DESKTOP_PX = 1280;
/** Smaller text must be zoomed to be read. */
const MIN_TEXT_PX = 12;
/** The width of the frame's page is rounded. */
const ROUNDING_PX = 0.5;

/** Words without a place to break, as labels and titles have them. */
const LONG = 'area/datasource-with-a-name-that-nobody-would-call-short-at-all';

const issues = guessedIssues({ count: 40, right: 25 }).map((issue, at) => ({
  ...issue,
  title: at % 2 === 0 ? `${LONG}${LONG}` : 'An issue with words',
  createdAt: `2026-01-${String(1 + (at % 28)).padStart(2, '0')}T08:00:00Z`,
  truth: [...issue.truth, LONG],
  labels: issue.labels.map((label) => ({ ...label, name: `${label.name}${at % 3 === 0 ? LONG : ''}` })),
}));
const figure = { value: 0.68, low: 0.6, high: 0.76 };
const ranking = { hitAt1: figure, hitAt3: figure, macroF1: figure };
const baselines = [{ name: 'word TF–IDF with multinomial logistic regression', ...ranking, gain: ranking }];
const backtest = reportedBacktest(issues, {
  repository: `${LONG}/${LONG}`,
  families: [reportedFamily(issues, { baselines }), reportedFamily(issues, { family: 'type', baselines })],
});

for (const { name, html } of [
  { name: 'one repository', html: buildTestReport({ backtests: [backtest] }).html },
  { name: 'several', html: buildTestReport({ meanMacroF1: 0.5, backtests: [backtest, backtest] }).html },
]) {
  test(`on a phone only tables scroll sideways, and text can be read: ${name}`, {
    skip: withoutChromium,
  }, async (t) => {
    const page = await measurePage(t, html, PHONE_PX);
    assert.ok(page.scrollWidth <= PHONE_PX, `the page is ${page.scrollWidth} wide`);
    assert.ok(page.scrolling.length > 0);
    assert.deepEqual(
      page.scrolling.filter(({ name, isReachable }) => !name || !isReachable),
      [],
    );
    assert.ok(page.smallestText >= MIN_TEXT_PX, `the smallest text is ${page.smallestText} high`);
  });

  test(`on a desk the page does not scroll sideways either: ${name}`, { skip: withoutChromium }, async (t) => {
    const page = await measurePage(t, html, DESKTOP_PX);
    assert.ok(page.scrollWidth <= DESKTOP_PX + ROUNDING_PX, `the page is ${page.scrollWidth} wide`);
    assert.ok(page.smallestText >= MIN_TEXT_PX);
  });
}
