import { describeComparison } from '../../backtest/report/describe-comparison.ts';
import { formatCount } from '../../text/format-count.ts';
import type { DescribedIndex, RebuildOutcome, RebuildReport } from './rebuild-report.ts';
import type { RenewedCiHistory } from './renew-ci-history.ts';

const HEADLINES: Readonly<Record<RebuildOutcome, string>> = {
  promoted: 'A new index is active',
  refused: 'The new index was refused; the active one stays',
  unchanged: 'The active index is up to date',
  'nothing-to-learn': 'There is nothing to learn from yet',
  'rolled-back': 'The previous index is active again',
  'no-previous': 'Nothing to roll back to',
  checked: 'The index was checked',
};

/** What a rebuild did, for a terminal. */
export function describeRebuild(report: RebuildReport): string {
  const { repository, outcome, why, comparison, notes } = report;
  return [
    `${repository}: ${headline(report)}. ${why}`,
    ...describeFacts(report).map(([name, value]) => `  ${name}: ${value}`),
    ...(comparison === undefined ? [] : [describeComparison(comparison)]),
    ...(outcome === 'refused' ? [] : notes.map((note) => `Note: ${note}`)),
  ].join('\n');
}

/** The outcome in a few words. */
export function headline({ outcome, alarm }: RebuildReport): string {
  return outcome === 'checked' && alarm ? 'Something is missing' : HEADLINES[outcome];
}

/** What else is known, by name: ids, counts, keys. */
export function describeFacts({
  active,
  refused,
  corpusIssues,
  ciHistory,
  kept,
  datasets = [],
}: RebuildReport): [string, string][] {
  const rows: [string, string | undefined][] = [
    ['Active index', describeIndex(active)],
    ['Refused index', describeIndex(refused)],
    ['Corpus', corpusIssues === undefined ? undefined : formatCount(corpusIssues, 'issue')],
    ['Runs of workflows', ciHistory === undefined ? undefined : describeHistory(ciHistory)],
    ['Datasets', datasets.length === 0 ? undefined : datasets.join(', ')],
    ['Index saved as', kept.index],
    ['Corpus saved as', kept.corpus],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined);
}

function describeHistory({ attempts, jobs, failedJobs, isComplete, key }: RenewedCiHistory): string {
  const read = `${formatCount(jobs, 'job')} of ${formatCount(attempts, 'new attempt')} read, ${failedJobs} of them failed`;
  return [
    read,
    ...(isComplete ? [] : ['the next run goes on']),
    ...(key === undefined ? [] : [`saved as ${key}`]),
  ].join(', ');
}

function describeIndex(index: DescribedIndex | undefined): string | undefined {
  if (index === undefined) return undefined;
  const { id, createdAt, issues, labels, signed, backtest = {} } = index;
  const hits = Object.entries(backtest)
    .filter(([name]) => name.endsWith('.hitAt1'))
    .map(([name, value]) => `first ${name.split('.', 1)[0]} right ${(100 * value).toFixed(1)} %`);
  const parts = [id, `of ${createdAt}`, formatCount(issues, 'issue'), formatCount(labels, 'label'), ...hits];
  return [...parts, signed ? 'signed' : 'not signed'].join(', ');
}
