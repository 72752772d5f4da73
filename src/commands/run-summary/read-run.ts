import { readReportFiles } from '../../adapters/files/read-report-files.ts';
import { readRunFacts } from '../../adapters/github/run/read-run-facts.ts';
import type { JobRecord } from '../../run-summary/history/failure-record.ts';
import type { TestReport } from '../../run-summary/reports/test-result.ts';
import type { RunSummary } from '../../run-summary/summary/run-summary.ts';
import { summarizeRun } from '../../run-summary/summary/summarize-run.ts';
import type { Log } from '../../shared/log.ts';

export interface RunToRead {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: number;
  /** The latest where absent. */
  readonly attempt?: number | undefined;
  readonly apiUrl: string;
  readonly serverUrl?: string | undefined;
  readonly token?: string | undefined;
  /** What is remembered of runs of the repository; nothing unless given. */
  readonly history?: readonly JobRecord[];
  readonly log: Log;
}

/** What failed in a run, with excerpts of at most so many UTF-16 units. */
export type SummarizeWithin<Summary> = (maxChars: number) => Summary;

/** Reads a run on GitHub, with the test reports among its artifacts. Throws ServiceError where the run cannot be read. */
export async function readRun(wanted: RunToRead): Promise<SummarizeWithin<RunSummary>> {
  const { repository, runId, attempt, apiUrl, serverUrl, token, history = [], log } = wanted;
  const facts = await readRunFacts(
    { runId, attempt },
    { repository, apiUrl, ...(serverUrl !== undefined && { serverUrl }), ...(token !== undefined && { token }), log },
  );
  const reports: TestReport[] = [];
  const gaps: string[] = [...facts.gaps];
  for (const { name, bytes } of facts.reportArchives) {
    const found = await readReportFiles(name, bytes);
    reports.push(...found.reports);
    gaps.push(...found.gaps);
  }
  return (maxChars) => summarizeRun({ ...facts, gaps }, { maxChars, reports, history });
}
