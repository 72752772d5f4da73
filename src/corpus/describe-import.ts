import { describePlace } from '../shared/database-address.ts';
import { formatCount, formatNumber } from '../text/format-count.ts';
import { IMPORT_FORMS, type ImportFormName } from './import-forms/import-forms.ts';
import type { ImportFault, ImportResult } from './import-issues.ts';
import { MISSABLE_FACTS, type MissableFact } from './missing-facts.ts';

/** The result as `--json` prints it. */
export interface ImportReport extends ImportResult {
  readonly repository: string;
  /** Issues of the repository in the corpus after the import. */
  readonly total: number;
}

/** Warnings of an import, and whether it failed in part or as a whole. */
export function warningsOfImport(result: ImportResult, path: string) {
  const input = path === '-' ? 'standard input' : path;
  const faultCount = result.invalid + result.brokenFiles;
  const untold = faultCount - result.invalidLines.length;
  const issueCount = countIssues(result);
  const shown = [
    ...result.invalidLines.map(describeFault),
    ...(untold > 0 ? [`${input}: ${formatCount(untold, 'more line is', 'more lines are')} not valid`] : []),
    ...describeOthers(result),
    ...(result.notUtf8 > 0
      ? [
          `${input}: ${formatCount(result.notUtf8, 'value holds', 'values hold')} bytes that are not UTF-8; they became ` +
            'U+FFFD. Convert first, such as with: iconv -f WINDOWS-1252 -t UTF-8',
        ]
      : []),
    ...describeMissing(result, issueCount),
    ...(issueCount === 0 && faultCount === 0 ? [`${input}: no issue was imported; ${whyNone(result)}`] : []),
  ];
  return { shown, hasFailed: faultCount > 0 || issueCount === 0 };
}

/** One line on what an import did. */
export function describeImport(report: ImportReport, corpusFile: string): string {
  const counts = [
    `${formatNumber(report.inserted)} new`,
    `${formatNumber(report.changed)} changed`,
    `${formatNumber(report.unchanged)} unchanged`,
  ];
  const forms = Object.entries(report.forms) as [ImportFormName, number][];
  const { pullRequests, otherEvents, otherRepositories, invalid, brokenFiles, labelEvents } = report;
  const rest = [
    ...(forms.length > 1
      ? [forms.map(([name, count]) => `${formatNumber(count)} as ${IMPORT_FORMS[name].title}`).join(', ')]
      : []),
    ...(labelEvents > 0 ? [formatCount(labelEvents, 'label event')] : []),
    ...(pullRequests > 0 ? [`${formatCount(pullRequests, 'pull request')} skipped`] : []),
    ...(otherEvents > 0 ? [`${formatCount(otherEvents, 'other event')} skipped`] : []),
    ...(otherRepositories.count > 0 ? [`${formatNumber(otherRepositories.count)} of other repositories skipped`] : []),
    ...(invalid > 0 ? [`${formatCount(invalid, 'line')} not valid`] : []),
    ...(brokenFiles > 0 ? [`${formatCount(brokenFiles, 'file')} not read, or not to the end`] : []),
  ];
  return [
    `${report.repository}: ${counts.join(', ')}`,
    ...rest,
    `${formatCount(report.total, 'issue')} in ${describePlace(corpusFile)}`,
  ].join('; ');
}

/** One line on a fault. Where nothing names a line, the reason speaks of the whole file. */
export function describeFault({ file, line, byte, reason }: ImportFault): string {
  if (line === undefined) return `${file} ${reason}`;
  return `${file}, line ${line}${byte === undefined ? '' : `, byte ${byte}`}: ${reason}`;
}

function countIssues({ forms }: ImportResult): number {
  return Object.values(forms).reduce((sum, count) => sum + count, 0);
}

function describeOthers({ otherRepositories: { count, names }, forms }: ImportResult): string[] {
  // Archives of all of GitHub are full of them.
  if (count === 0 || forms['archive-event'] !== undefined) return [];
  return [
    `${formatCount(count, 'issue', 'issues')} of other repositories (${names.join(', ')}) skipped. ` +
      'Where one is an earlier name of this repository, add it as --former-name.',
  ];
}

function describeMissing({ missing }: ImportResult, issueCount: number): string[] {
  const names = Object.keys(MISSABLE_FACTS) as MissableFact[];
  const parts = names.flatMap((name) => {
    const count = missing[name] ?? 0;
    const { title, cost } = MISSABLE_FACTS[name];
    return count === 0 ? [] : [`${formatNumber(count)} without ${title}: ${cost}`];
  });
  return parts.length === 0 ? [] : [`Of ${formatCount(issueCount, 'issue')} read: ${parts.join('; ')}.`];
}

function whyNone({ pullRequests, otherEvents, otherRepositories }: ImportResult): string {
  if (otherRepositories.count > 0) return 'everything in it belongs to other repositories';
  if (pullRequests + otherEvents === 0) return 'it holds none';
  return `it holds ${formatCount(pullRequests, 'pull request')} and ${formatCount(otherEvents, 'other event')}`;
}
