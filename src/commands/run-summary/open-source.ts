import { readLogFiles } from '../../adapters/files/read-log-files.ts';
import { readTestReports } from '../../adapters/files/read-test-reports.ts';
import { describeSummary } from '../../run-summary/summary/describe-summary.ts';
import type { RunSummary } from '../../run-summary/summary/run-summary.ts';
import { type LogsSummary, summarizeLogs } from '../../run-summary/summary/summarize-logs.ts';
import type { Failure } from '../../run-summary/themes/cluster-failures.ts';
import { failuresOfLogs, failuresOfRun } from '../../run-summary/themes/failures-of.ts';
import { logsMaterial, runMaterial } from '../../run-summary/wording/to-material.ts';
import type { WordingMaterial } from '../../run-summary/wording/wording-material.ts';
import type { RunToRead } from './read-run.ts';

/** What is summarized, wherever it is from: each with excerpts of at most so many UTF-16 units. */
export interface SummarySource {
  /** Also all that is known of the run, where there is one. */
  readonly summarize: (maxChars: number) => LogsSummary;
  readonly materialOf: (maxChars: number) => WordingMaterial;
  readonly failures: (maxChars: number) => Failure[];
  readonly describe: (maxChars: number) => string;
  readonly hasFailed: (maxChars: number) => boolean;
  /** The same as `summarize`, where there is a run. */
  readonly summarizeRun?: (maxChars: number) => RunSummary;
}

export interface FilesToRead {
  readonly logFiles?: readonly string[] | undefined;
  readonly passingLogFiles?: readonly string[] | undefined;
  readonly junit?: readonly string[] | undefined;
  readonly ctrf?: readonly string[] | undefined;
  readonly tap?: readonly string[] | undefined;
}

/** Logs and test reports that the user has. Throws ConfigError. */
export async function openFiles(files: FilesToRead): Promise<SummarySource> {
  const { logFiles = [], passingLogFiles = [], junit = [], ctrf = [], tap = [] } = files;
  const logs = await readLogFiles(logFiles);
  const passing = await readLogFiles(passingLogFiles);
  const reports = [
    ...(await readTestReports(junit, 'junit')),
    ...(await readTestReports(ctrf, 'ctrf')),
    ...(await readTestReports(tap, 'tap')),
  ];
  const summarize = once((maxChars) => summarizeLogs({ logs, passing, reports, maxChars }));
  return {
    summarize,
    materialOf: (maxChars) => logsMaterial(summarize(maxChars)),
    failures: (maxChars) => failuresOfLogs(summarize(maxChars)),
    describe: (maxChars) => describeSummary(summarize(maxChars)),
    hasFailed: () => true,
  };
}

/** A run on GitHub. Throws ServiceError where it cannot be read. */
export async function openRun(wanted: RunToRead): Promise<SummarySource> {
  // What speaks to GitHub takes longer to load than a log to read.
  const { readRun } = await import('./read-run.ts');
  const { describeRun } = await import('../../run-summary/summary/describe-run.ts');
  const summarize = once<RunSummary>(await readRun(wanted));
  return {
    summarize,
    summarizeRun: summarize,
    materialOf: (maxChars) => runMaterial(summarize(maxChars)),
    failures: (maxChars) => failuresOfRun(summarize(maxChars)),
    describe: (maxChars) => describeRun(summarize(maxChars)),
    hasFailed: (maxChars) => summarize(maxChars).jobs.length > 0,
  };
}

/** Remembers each: a log of 30 MB takes seconds. */
function once<Summary>(summarize: (maxChars: number) => Summary): (maxChars: number) => Summary {
  const known = new Map<number, Summary>();
  return (maxChars) => {
    const found = known.get(maxChars) ?? summarize(maxChars);
    known.set(maxChars, found);
    return found;
  };
}
