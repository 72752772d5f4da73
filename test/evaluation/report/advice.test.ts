import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvaluatedIssue } from '../../../src/evaluation/prediction.ts';
import type { ReportSetting } from '../../../src/evaluation/report/report-setting.ts';
import { buildEvaluatedIssue } from '../../support/build-evaluated-issue.ts';
import {
  buildTestReport,
  guessedIssues,
  reportedBacktest,
  reportedFamily,
  reportSetting,
} from '../../support/build-report.ts';

const UNPROVEN = guessedIssues({ count: 20, right: 17 });

function markdownOf(issues: readonly EvaluatedIssue[], setting: Partial<ReportSetting>, targetPrecision = 0.8): string {
  const families = [reportedFamily(issues, { targetPrecision })];
  const backtests = [reportedBacktest(issues, { families })];
  return buildTestReport({ setting: reportSetting(setting), backtests }).markdown;
}

for (const { split, advised, others } of [
  { split: 'files', advised: '--test', others: ['--test-fraction', '--until'] },
  { split: 'day', advised: '--until', others: ['--test-fraction', '--test'] },
  { split: 'share', advised: '--test-fraction', others: ['--until', '--test'] },
] as const) {
  test(`more test issues come by ${advised} where the split is by ${split}`, () => {
    const markdown = markdownOf(UNPROVEN, { split });
    assert.ok(markdown.includes(`\`${advised}\``));
    for (const other of others) assert.ok(!markdown.includes(`\`${other}\``), other);
  });
}

test('options are named as the reader types them', () => {
  const names = { ...reportSetting().names, targetPrecision: 'target_precision' };
  const markdown = markdownOf(guessedIssues({ count: 60, right: 20 }), { names });
  assert.match(markdown, /ask for more than 80\u00a0% with `target_precision`/);
});

test('a target is not advised beyond what the option takes', () => {
  const poor = guessedIssues({ count: 60, right: 20 });
  assert.doesNotMatch(markdownOf(poor, {}, 0.99), /ask for more/);
  const silent = poor.map((issue) => ({
    ...issue,
    labels: issue.labels.map((label) => ({ ...label, applied: false })),
  }));
  assert.match(markdownOf(silent, {}, 0.8), /a target below 80\u00a0%, by `--target-precision`/);
  assert.doesNotMatch(markdownOf(silent, {}, 0.5), /a target below/);
});

test('lists that were given are not advised, but compared', () => {
  const nothing = [buildEvaluatedIssue([], [])];
  const markdown = (given: ReportSetting['given']) =>
    buildTestReport({
      setting: reportSetting({ given }),
      backtests: [reportedBacktest(nothing, { families: [] })],
    }).markdown;
  assert.match(markdown(new Set()), /name the labels to choose from with `--labels-file` and `--types-file`/);
  assert.match(markdown(new Set(['labelsFile'])), /No issue carries a label that `--labels-file` names/);
});

test('a name for the repository is advised only where none is known', () => {
  const markdown = (repository: string) =>
    buildTestReport({ backtests: [reportedBacktest(UNPROVEN, { repository })] }).markdown;
  assert.match(markdown(''), /With `--repo <owner\/name>` the title names the repository/);
  assert.doesNotMatch(markdown('rocket/flight'), /--repo/);
});
