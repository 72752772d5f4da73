import { readLogFiles } from '../adapters/files/read-log-files.ts';
import { readTestReports } from '../adapters/files/read-test-reports.ts';
import type { SummarizeRunOptions } from '../config/summarize-run-options.ts';
import { describeExcerpts, describeSummary } from '../run-summary/summary/describe-summary.ts';
import { summarizeLogs } from '../run-summary/summary/summarize-logs.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

/** Tells what failed in logs and test reports of failed jobs, and shows the lines that explain it. */
export async function runSummarizeRun(options: SummarizeRunOptions, context: CommandContext): Promise<number> {
  const { logFiles = [], junit = [], ctrf = [], tap = [], passingLogFiles = [], maxChars, extractOnly } = options;
  const logs = await readLogFiles(logFiles);
  const passing = await readLogFiles(passingLogFiles);
  const reports = [
    ...(await readTestReports(junit, 'junit')),
    ...(await readTestReports(ctrf, 'ctrf')),
    ...(await readTestReports(tap, 'tap')),
  ];
  const summary = summarizeLogs({ logs, passing, reports, maxChars });
  const { excerpts, placeholders } = summary;
  if (context.json) context.writeJson(extractOnly ? { excerpts, placeholders } : summary);
  else context.writeText(extractOnly ? describeExcerpts(summary) : describeSummary(summary));
  return EXIT_DONE;
}
