import { readTestReport } from '../../run-summary/reports/read-test-report.ts';
import type { ReportFormat, TestReport } from '../../run-summary/reports/test-result.ts';
import { ConfigError } from '../../shared/errors.ts';
import { readBinaryFile } from './read-file.ts';
import { MAX_REPORT_BYTES, readReportFiles } from './read-report-files.ts';
import { isZip } from './unzip-files.ts';

/** How each format is known, and the flag that takes it. */
const FORMATS = {
  junit: { title: 'JUnit XML', sign: 'an XML text with the root <testsuites> or <testsuite>', flag: '--junit' },
  ctrf: { title: 'CTRF', sign: 'a JSON object with results.tests', flag: '--ctrf' },
  tap: { title: 'TAP', sign: '"TAP version", or a plan (1..3) and test lines (ok, not ok)', flag: '--tap' },
} as const satisfies Record<ReportFormat, { title: string; sign: string; flag: string }>;

/**
 * Reports of one format, in the order of their paths; a zip may hold several. Throws ConfigError: a file that cannot be read,
 * is too large, or is of another format.
 */
export async function readTestReports(paths: readonly string[], format: ReportFormat): Promise<TestReport[]> {
  const reports: TestReport[] = [];
  for (const path of paths) {
    const bytes = await readBinaryFile(path, { maxBytes: MAX_REPORT_BYTES });
    reports.push(...(isZip(bytes) ? await readZip(path, { bytes, format }) : [readOne(path, { bytes, format })]));
  }
  return reports;
}

interface FileToRead {
  readonly bytes: Uint8Array;
  readonly format: ReportFormat;
}

function readOne(path: string, { bytes, format }: FileToRead): TestReport {
  const report = readTestReport(path, bytes);
  if (report?.format === format) return report;
  const { title, sign } = FORMATS[format];
  const advice =
    report === undefined
      ? `${title} is ${sign}.`
      : `It is ${FORMATS[report.format].title}: give it with ${FORMATS[report.format].flag}.`;
  throw new ConfigError(`${JSON.stringify(path)} is not ${title}. ${advice}`);
}

async function readZip(path: string, { bytes, format }: FileToRead): Promise<readonly TestReport[]> {
  const { reports, gaps } = await readReportFiles(path, bytes);
  const wanted = reports.filter((report) => report.format === format);
  if (gaps.length > 0) throw new ConfigError(gaps);
  if (wanted.length > 0) return wanted;
  throw new ConfigError(
    `${JSON.stringify(path)} holds no ${FORMATS[format].title}. ${FORMATS[format].title} is ${FORMATS[format].sign}.`,
  );
}
