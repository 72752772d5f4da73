import { readCtrf } from './ctrf/read-ctrf.ts';
import { decodeReport } from './decode-report.ts';
import { findJunit, readJunit } from './junit/read-junit.ts';
import { toTestResult } from './merge-cases.ts';
import type { ReportContent } from './reported-case.ts';
import { isTap, readTap } from './tap/read-tap.ts';
import { countStatuses, type ReportFormat, type TestReport } from './test-result.ts';

/** Gives undefined for a text that is not of the format. */
type ReportReader = (text: string) => ReportContent | undefined;

/** In this order: what is certain first. */
const READERS = {
  ctrf: readCtrf,
  junit: (text) => {
    const start = findJunit(text);
    return start === undefined ? undefined : readJunit(text.slice(start));
  },
  tap: (text) => (isTap(text) ? readTap(text) : undefined),
} as const satisfies Record<ReportFormat, ReportReader>;

/**
 * The tests that a report tells of, each once, whatever its writer: JUnit XML, CTRF (https://ctrf.io) or TAP
 * (https://testanything.org), told by content; undefined for anything else. Never throws; what could not be read is told in
 * `notes`. Texts have no escape sequences and control characters, but may hold secrets: `redactReport` takes them out.
 */
export function readTestReport(file: string, content: Uint8Array | string): TestReport | undefined {
  const decoded = typeof content === 'string' ? content : decodeReport(content);
  const text = decoded.replace(/^\ufeff/, '');
  for (const format of Object.keys(READERS) as ReportFormat[]) {
    const read = READERS[format](text);
    if (read === undefined) continue;
    const results = read.results.map(toTestResult);
    return { file, format, results, counts: countStatuses(results), notes: read.notes };
  }
  return undefined;
}
