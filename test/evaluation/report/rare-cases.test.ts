import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureDuplicateClosing } from '../../../src/evaluation/duplicate-closing.ts';
import { buildReport } from '../../../src/evaluation/report/build-report.ts';
import type { Report } from '../../../src/evaluation/report/report.ts';
import { buildEvaluatedIssue } from '../../support/build-evaluated-issue.ts';
import {
  buildTestReport,
  guessedIssues,
  reportedBacktest,
  reportedFamily,
  reportSetting,
} from '../../support/build-report.ts';
import { parsePage } from '../../support/parse-page.ts';

/** The Markdown of a report of which neither format holds what no reader can use. */
function readableReport(facts: Partial<Report>): string {
  const { html, markdown } = buildTestReport(facts);
  parsePage(html);
  const words = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  for (const text of [words, markdown]) assert.doesNotMatch(text, /NaN|Infinity|undefined|\bnull\b|\[object/);
  return markdown;
}

test('no label that could be predicted', () => {
  const issues = [buildEvaluatedIssue([], [])];
  const text = readableReport({ backtests: [reportedBacktest(issues, { families: [] })] });
  assert.match(text, /\*\*There is nothing to judge: no issue has a label that could be predicted\.\*\*/);
  assert.match(text, /Label some issues/);
});

test('no test issue with a label of the family', () => {
  const issues = [buildEvaluatedIssue([], [['a!', 0.9]])];
  const text = readableReport({ backtests: [reportedBacktest(issues)] });
  assert.match(text, /cannot be judged on area labels/);
  assert.match(text, /Judge issues that people have labelled/);
  assert.doesNotMatch(text, /Beside simple methods/);
});

test('one test issue, judged right', () => {
  const text = readableReport({ backtests: [reportedBacktest(guessedIssues({ count: 1, right: 1 }))] });
  assert.match(text, /has not proven yet that it may set area labels alone/);
  assert.match(text, /Of the 1 label it would set, \*\*100\u00a0%\*\* are right/);
  assert.match(text, /No first area label was wrong\./);
  assert.match(text, /1 issue with area labels: too few to compare earlier with later ones/);
});

test('one test issue for which nothing was predicted', () => {
  const issues = [buildEvaluatedIssue(['a'], [])];
  const text = readableReport({ backtests: [reportedBacktest(issues)] });
  assert.match(text, /is not sure enough to set any area labels/);
  assert.match(text, /No wrong area label was guessed: issues without a right first label got none at all\./);
});

test('nothing applied: it says so, and what to do', () => {
  const issues = guessedIssues({ count: 30, right: 20 }).map((issue) => ({
    ...issue,
    labels: issue.labels.map((label) => ({ ...label, applied: false })),
  }));
  const text = readableReport({
    backtests: [reportedBacktest(issues, { families: [reportedFamily(issues, { cutoffs: [] })] })],
  });
  assert.match(text, /It would set no label on 30 test issues/);
  assert.match(
    text,
    /More labelled issues to learn from would help; so would a target below 80\u00a0%, by `--target-precision`/,
  );
  assert.match(text, /No cut-off is marked: on held-out issues, none reached the target/);
});

test('a cut-off that no test issue reaches is told apart from none', () => {
  const issues = guessedIssues({ count: 12, right: 6 });
  const families = [reportedFamily(issues, { cutoffs: [0.95] })];
  const text = readableReport({ backtests: [reportedBacktest(issues, { families })] });
  assert.match(text, /No cut-off is marked: no test issue reaches it/);
});

test('duplicates alone', () => {
  const nothing = { value: null, low: null, high: null };
  const duplicates = {
    pairs: 0,
    unknownPairs: 2,
    recallAt1: nothing,
    recallAt5: nothing,
    recallAt10: nothing,
    meanReciprocalRank: nothing,
  };
  const text = readableReport({ duplicates });
  assert.match(text, /No known pair could be checked\. 2 more pairs named issues that are not there\./);
});

test('closing as a duplicate is told by similarity, with the regressions that similarity alone would close', () => {
  const share = { value: 0.9, low: 0.8, high: 0.95 };
  const cases = [
    ...Array.from({ length: 40 }, (_, at) => ({ similarity: 0.95, isDuplicate: at > 0 })),
    ...Array.from({ length: 20 }, () => ({ similarity: 0.3, isDuplicate: false })),
    { similarity: 0.85, isDuplicate: false, against: 'regression' as const },
    { similarity: 0.65, isDuplicate: false, against: 'contradicted' as const },
  ];
  const duplicates = {
    pairs: 50,
    unknownPairs: 0,
    recallAt1: share,
    recallAt5: share,
    recallAt10: share,
    meanReciprocalRank: share,
    github: { pairs: 20, found: share, onlyThere: { value: 0.05, low: 0, high: 0.1 } },
    closing: measureDuplicateClosing(cases, 50),
  };
  const text = readableReport({ duplicates });
  assert.match(text, /Closing as a duplicate/);
  assert.match(
    text,
    /\(62 issues, 50 known duplicates, 1 regression\)\. Closing is proposed from a similarity of \d\.\d\d on/,
  );
  assert.match(text, /\| 0\.9 \| 40 \| 98.% .*\| 0 \| 0.% /);
  assert.match(text, /\| 0\.8 \| 40 \| 98.% .*\| 1 \| 100.%/);
  assert.match(text, /not among our first 10 \| 5.%/);
});

test('several repositories, one of them without labels', () => {
  const issues = guessedIssues({ count: 40, right: 40 });
  const text = readableReport({
    meanMacroF1: null,
    backtests: [
      reportedBacktest(issues),
      reportedBacktest([buildEvaluatedIssue([], [])], { repository: 'rocket/fuel', families: [] }),
    ],
  });
  assert.match(text, /may set labels alone in 1 of 2 repositories/);
  assert.match(text, /\| `rocket\/fuel` \| – \| No labels \|/);
  assert.match(text, /^## `rocket\/fuel`$/m);
});

test('very many repositories stay below what a job summary may hold', () => {
  const backtest = reportedBacktest(guessedIssues({ count: 60, right: 30 }));
  const backtests = Array.from({ length: 400 }, () => backtest);
  const empty = () => '<svg></svg>';
  const charts = {
    drawOverview: empty,
    drawRiskCoverage: empty,
    drawReliability: empty,
    drawDrift: empty,
    drawLearningCurve: empty,
  };
  const { markdown, html } = buildReport(
    { madeOn: '2026-03-01', setting: reportSetting(), meanMacroF1: 0.5, backtests },
    charts,
  );
  assert.ok(Buffer.byteLength(markdown) < 1024 * 1024);
  assert.match(markdown, /_The rest did not fit here; see report\.html\._\n$/);
  assert.ok(html.length > markdown.length);
});
