import { readTestReport } from '../../run-summary/reports/read-test-report.ts';
import type { TestReport } from '../../run-summary/reports/test-result.ts';
import { ConfigError } from '../../shared/errors.ts';
import { isZip, openZip, type UnpackedFile } from './unzip-files.ts';

/** 20,000 tests with their messages take 20 MB. */
export const MAX_REPORT_BYTES = 128 * 1024 * 1024;
/** A zip in the zip of an artifact: somebody packed the reports before they were uploaded. */
const MAX_ZIP_DEPTH = 2;
/** A matrix writes a file a job, surefire a file a class. */
const MAX_REPORT_FILES = 2000;
const REPORT_NAME = /\.(?:xml|json|tap|zip)$/i;
const ADVICE = 'Download it, and give the report itself.';

export interface ReportFiles {
  readonly reports: readonly TestReport[];
  /** What could not be read, and why; a sentence each. */
  readonly gaps: readonly string[];
}

/**
 * The test reports in a zip, such as the artifact of a workflow: files ending in .xml, .json and .tap that are one by their
 * content, also in a zip inside it. They are named `artifact.zip/path/junit.xml`. Unpacked in memory, with limits of number,
 * size, ratio and depth; never throws for what the zip holds: what is damaged or too large becomes a gap.
 */
export async function readReportFiles(name: string, zip: Uint8Array): Promise<ReportFiles> {
  const reading: Reading = { reports: [], gaps: [], files: 0, bytes: 0 };
  await readZip({ name, bytes: zip }, { reading, depth: 1 });
  if (reading.files > MAX_REPORT_FILES) {
    reading.gaps.push(
      `${JSON.stringify(name)} holds more than ${MAX_REPORT_FILES} files that may be reports: the rest was not read.`,
    );
  }
  return { reports: reading.reports, gaps: reading.gaps };
}

interface Reading {
  readonly reports: TestReport[];
  readonly gaps: string[];
  files: number;
  bytes: number;
}

async function readZip(zip: UnpackedFile, { reading, depth }: { reading: Reading; depth: number }): Promise<void> {
  for (const { name, bytes } of await unpackReports(zip, reading)) {
    const path = `${zip.name}/${name}`;
    if (isZip(bytes)) {
      if (depth < MAX_ZIP_DEPTH) await readZip({ name: path, bytes }, { reading, depth: depth + 1 });
      else reading.gaps.push(`${JSON.stringify(path)} is a zip in a zip in a zip: it was not read.`);
      continue;
    }
    const report = readTestReport(path, bytes);
    if (report !== undefined) reading.reports.push(report);
  }
}

/** What is left of the limits holds for all zips together. */
async function unpackReports({ name, bytes }: UnpackedFile, reading: Reading): Promise<readonly UnpackedFile[]> {
  try {
    const zip = await openZip(bytes, { path: name, advice: ADVICE, maxBytes: MAX_REPORT_BYTES - reading.bytes });
    const reports = zip.names.filter((entry) => REPORT_NAME.test(entry));
    const room = Math.max(0, MAX_REPORT_FILES - reading.files);
    reading.files += reports.length;
    const files = zip.read(reports.slice(0, room));
    reading.bytes += files.reduce((sum, file) => sum + file.bytes.length, 0);
    return files;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    reading.gaps.push(error.message);
    return [];
  }
}
