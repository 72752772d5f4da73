import { plotCharts } from '../../src/adapters/charts/plot-charts.ts';
import { measureErrors } from '../../src/evaluation/error-metrics.ts';
import { measureFamily } from '../../src/evaluation/family-metrics.ts';
import { measureInformation } from '../../src/evaluation/information-metrics.ts';
import type { EvaluatedIssue } from '../../src/evaluation/prediction.ts';
import { type BuiltReport, buildReport } from '../../src/evaluation/report/build-report.ts';
import type { Report, ReportedBacktest, ReportedFamily } from '../../src/evaluation/report/report.ts';
import type { ReportSetting } from '../../src/evaluation/report/report-setting.ts';
import { buildDocument } from './build-document.ts';
import { buildEvaluatedIssue } from './build-evaluated-issue.ts';

/** `count` issues labelled `a`, of which the first `right` are guessed and set right, and the others as `b`. */
export function guessedIssues({ count, right }: { readonly count: number; readonly right: number }): EvaluatedIssue[] {
  return Array.from({ length: count }, (_, index) => ({
    ...buildEvaluatedIssue(
      ['a'],
      [
        [index < right ? 'a!' : 'b!', 0.9],
        ['c', 0.1],
      ],
    ),
    number: 101 + index,
    title: `Issue ${index}`,
  }));
}

export function reportedFamily(issues: readonly EvaluatedIssue[], facts: Partial<ReportedFamily> = {}): ReportedFamily {
  const members = [...new Set(issues.flatMap(({ truth, labels }) => [...truth, ...labels.map(({ name }) => name)]))];
  return {
    ...measureFamily({ family: 'area', members, issues }),
    ...measureErrors({
      family: 'area',
      members,
      issues,
      training: [['a'], ['a'], ['b']],
      documents: new Map(issues.map(({ number, title }) => [number, buildDocument({ title })])),
    }),
    cutoffs: [0.8],
    labelledShare: 0.9,
    silence: 0,
    backlog: undefined,
    targetPrecision: 0.8,
    baselines: [],
    ...facts,
  };
}

export function reportedBacktest(
  issues: readonly EvaluatedIssue[],
  facts: Partial<ReportedBacktest> = {},
): ReportedBacktest {
  return {
    repository: 'rocket/flight',
    trainIssues: 100,
    trainRange: { first: 1, last: 100 },
    issues,
    families: [reportedFamily(issues)],
    informationNote: '3 of 100 issues are labelled as lacking information: too few to compare.',
    information: measureInformation(issues),
    issueUrl: (number) => `https://github.com/rocket/flight/issues/${number}`,
    ...facts,
  };
}

/** As the command line asks with two files of issues. */
export function reportSetting(facts: Partial<ReportSetting> = {}): ReportSetting {
  return {
    split: 'files',
    names: {
      test: '--test',
      testFraction: '--test-fraction',
      until: '--until',
      repository: '--repo',
      labelsFile: '--labels-file',
      typesFile: '--types-file',
      targetPrecision: '--target-precision',
    },
    given: new Set(['test']),
    ...facts,
  };
}

/** A report with real plots. */
export function buildTestReport(facts: Partial<Report>): BuiltReport {
  return buildReport({ madeOn: '2026-03-01', setting: reportSetting(), backtests: [], ...facts }, plotCharts);
}
