import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTestReport, guessedIssues, reportedBacktest } from '../../support/build-report.ts';
import { parsePage } from '../../support/parse-page.ts';

/** Forty issues: ten get a right label, and people would be asked about the first ten of the others. */
const issues = guessedIssues({ count: 40, right: 40 }).map((issue, at) => ({
  ...issue,
  labels: issue.labels.map((label) => ({
    ...label,
    applied: label.applied && at < 10,
    suggestable: label.applied && at < 20,
  })),
}));

test('the report says what each mode of apply adds, suggests and leaves, and whether both levels hold their promise', () => {
  const { html, markdown } = buildTestReport({ backtests: [reportedBacktest(issues)] });
  parsePage(html);
  for (const row of [
    /\| `labels` \| 10 \| 0 \| 30 \| 10 \| 0 \| 25\s%/,
    /\| `suggest` \| 0 \| 20 \| 20 \| 0 \| 20 \| 50\s%/,
    /\| `auto` \| 10 \| 10 \| 20 \| 10 \| 10 \| 50\s%/,
    /\| high \| 10 \| 100\s%.* \| 80\s% \|/,
    /\| medium \| 10 \| 100\s%.* \| 50\s% \|/,
    /`auto` adds what is high and asks about what is medium: it reaches 25\s%.* more of the right labels than `labels`/,
  ]) {
    assert.match(markdown, row);
  }
});

test('the report says where nothing is medium', () => {
  const { markdown } = buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 30, right: 20 }))] });
  assert.match(markdown, /30 area labels would be high, none medium\./);
});
