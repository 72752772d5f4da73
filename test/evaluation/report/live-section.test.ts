import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectCases } from '../../../src/corrections/collect-cases.ts';
import type { LabelHistory } from '../../../src/corrections/history.ts';
import { reportLive } from '../../../src/corrections/live-report.ts';
import { buildTestReport, guessedIssues, reportedBacktest } from '../../support/build-report.ts';
import { BOT, buildHistory, type Step } from '../../support/label-history.ts';
import { elementsOf, parsePage } from '../../support/parse-page.ts';

const report = (history: LabelHistory) => reportLive(history, { cases: collectCases(history) });
const ISSUES = guessedIssues({ count: 30, right: 25 });

test('live precision stands beside that of the backtest, and corrected labels below', () => {
  const steps = Array.from({ length: 20 }, (_, index): Step[] => [
    [index + 1, '+area/fuel', BOT, 60],
    ...(index < 5
      ? ([
          [index + 1, '-area/fuel', 'ann', 59],
          [index + 1, '+area/radio', 'ann', 59],
        ] as const)
      : []),
  ]).flat();
  const live = report(buildHistory(steps));
  const { markdown, html } = buildTestReport({ backtests: [reportedBacktest(ISSUES, { live })] });
  parsePage(html);
  assert.match(markdown, /^## On real issues$/m);
  assert.match(
    markdown,
    /\| area \| 20 \| 15 \| 5 \| 0 \| 75\u00a0% \(53–89\u00a0%\)[ █░]+\| 83\u00a0% \(\d+–\d+\u00a0%\)[ █░]+\| 0 \|/,
  );
  assert.match(markdown, /`area\/fuel` \| 20 \| 5 \| 75\u00a0% \(53–89\u00a0%\)[ █░]+\| `area\/radio` \|/);
});

test('a family that was never judged and labels that have not settled are no numbers', () => {
  const live = report(buildHistory([[1, '+type/bug', BOT, 1]]));
  const { markdown } = buildTestReport({ backtests: [reportedBacktest(ISSUES, { live })] });
  assert.doesNotMatch(markdown, /NaN|Infinity|undefined|\[object/);
  assert.match(markdown, /\| type \| 1 \| 0 \| 0 \| 1 \| not measurable \| not measurable \| 0 \|/);
});

test('hostile names of labels stay text', () => {
  const hostile = 'area/<script>alert(1)</script>|`x`';
  const live = report(
    buildHistory([
      [1, `+${hostile}`, BOT, 60],
      [1, `-${hostile}`, 'ann', 59],
    ]),
  );
  const { html } = buildTestReport({ backtests: [reportedBacktest(ISSUES, { live })] });
  const page = parsePage(html);
  assert.ok(elementsOf(page, 'script').every((element) => !(element.textContent ?? '').includes('alert(1)')));
});

test('without labels that were set there is no such section', () => {
  assert.doesNotMatch(buildTestReport({ backtests: [reportedBacktest(ISSUES)] }).markdown, /On real issues/);
});
