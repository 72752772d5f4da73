import { parseJson } from '../../../shared/parse-json.ts';
import { formatCount, formatNumber } from '../../../text/format-count.ts';
import { CaseMerger } from '../merge-cases.ts';
import type { ReportContent, ReportedCase } from '../reported-case.ts';
import { isFailing } from '../test-result.ts';
import { toReportedCase } from './ctrf-case.ts';
import { ctrfReport, ctrfTest } from './schema.ts';

/** The tests of a CTRF report; undefined for a text that is none. Its own sums are only compared. */
export function readCtrf(text: string): ReportContent | undefined {
  // Reports of coverage are large, and none: they are not even parsed.
  if (!/^\s{0,1000}\{/.test(text) || !text.includes('"results"') || !text.includes('"tests"')) return undefined;
  const report = ctrfReport.safeParse(parseJson(text));
  if (!report.success) return undefined;
  const { tests, summary, tool } = report.data.results;
  const merger = new CaseMerger();
  let unreadable = 0;
  const told: ReportedCase[] = [];
  for (const [index, value] of tests.entries()) {
    const test = ctrfTest.safeParse(value);
    if (!test.success) unreadable += 1;
    else {
      // Retries are counted in the test itself: two tests of one name are two.
      const reported = toReportedCase(test.data, { group: String(index), tool: tool?.name ?? '' });
      told.push(reported);
      merger.add(reported);
    }
  }
  const failed = told.filter(isFailing).length;
  const notes = [...merger.notes()];
  if (unreadable > 0) notes.push(`${formatCount(unreadable, 'test')} without a name or a status could not be read.`);
  if (summary?.tests !== undefined && summary.tests !== tests.length) {
    notes.push(`Its own sum is ${formatCount(summary.tests, 'test')}, but it tells of ${formatNumber(tests.length)}.`);
  }
  if (summary?.failed !== undefined && summary.failed !== failed) {
    notes.push(`Its own sum is ${formatCount(summary.failed, 'failure')}, but it tells of ${formatNumber(failed)}.`);
  }
  return { results: merger.results(), notes };
}
