import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOutlook } from '../../../src/backtest/report/describe-outlook.ts';
import { buildTestReport, guessedIssues, reportedBacktest, reportedFamily } from '../../support/build-report.ts';
import { parsePage } from '../../support/parse-page.ts';

/** Twelve issues labelled `a`, of which `b` is guessed every time. */
const missed = guessedIssues({ count: 12, right: 0 });

test('the report lists labels that are not found, with what would help', () => {
  const { html, markdown } = buildTestReport({ backtests: [reportedBacktest(missed)] });
  parsePage(html);
  assert.match(markdown, /## Which labels are worth predicting\?/);
  assert.match(markdown, /Hardly ever found: 1 label, too few test issues to tell: 2 labels\./);
  assert.match(
    markdown,
    /\| `a` \| hardly ever found \| 2 \| 12 \| 0\s%.* \| 0\s%.* \| 0 \| merge it with `b`, or say what sets them apart; a name or description/,
  );
});

test('a label that is found is counted, and not in the list', () => {
  const { markdown } = buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 20, right: 20 }))] });
  assert.match(markdown, /[Ff]ound often enough: 1 label\./);
  assert.doesNotMatch(markdown, /\| `a` \| found/);
  assert.match(markdown, /\| `c` \| too few examples \| 0 \| 0 \| – \| – \| 0 \| 1 more example \|/);
});

test('a terminal gets the first ten such labels and how many more there are', () => {
  const [poor] = reportedFamily(missed).outlook;
  assert.ok(poor !== undefined);
  const outlook = Array.from({ length: 12 }, (_, at) => ({ ...poor, name: `a${at}` }));
  const lines = describeOutlook({ ...reportedFamily(missed), outlook });
  assert.equal(lines.length, 12);
  assert.match(
    lines[1] ?? '',
    /"a0": hardly ever found \(2 examples, 12 test issues\); what would help: merge it with "b"/,
  );
  assert.match(lines.at(-1) ?? '', /and 2 more labels, in --json/);
});
