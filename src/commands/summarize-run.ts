import { readLogFiles } from '../adapters/files/read-log-files.ts';
import { readTestReports } from '../adapters/files/read-test-reports.ts';
import type { RunAddress } from '../config/run-fields.ts';
import type { SummarizeRunOptions } from '../config/summarize-run-options.ts';
import { describeExcerpts, describeSummary } from '../run-summary/summary/describe-summary.ts';
import { type LogsSummary, summarizeLogs } from '../run-summary/summary/summarize-logs.ts';
import { ConfigError } from '../shared/errors.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

/** Tells what failed in a run, or in logs and test reports of failed jobs, and shows the lines that explain it. */
export async function runSummarizeRun(options: SummarizeRunOptions, context: CommandContext): Promise<number> {
  if (options.run !== undefined) return await tellOfRun(options.run, options, context);
  const { logFiles = [], junit = [], ctrf = [], tap = [], passingLogFiles = [], maxChars } = options;
  const logs = await readLogFiles(logFiles);
  const passing = await readLogFiles(passingLogFiles);
  const reports = [
    ...(await readTestReports(junit, 'junit')),
    ...(await readTestReports(ctrf, 'ctrf')),
    ...(await readTestReports(tap, 'tap')),
  ];
  const summary = summarizeLogs({ logs, passing, reports, maxChars });
  tell(summary, { options, context, describe: describeSummary });
  return EXIT_DONE;
}

async function tellOfRun(address: RunAddress, options: SummarizeRunOptions, context: CommandContext): Promise<number> {
  // What speaks to GitHub takes longer to load than a log to read.
  const { readRunFacts } = await import('../adapters/github/run/read-run-facts.ts');
  const { serverAddresses } = await import('../adapters/github/server-addresses.ts');
  const { describeRun } = await import('../run-summary/summary/describe-run.ts');
  const { summarizeRun } = await import('../run-summary/summary/summarize-run.ts');
  const { apiUrl, serverUrl, token, maxChars } = options;
  const servers = { apiUrl, ...(serverUrl !== undefined && { serverUrl }) };
  const server = serverAddresses(servers).serverUrl;
  if (address.server !== undefined && address.server.toLowerCase() !== URL.parse(server)?.origin)
    throw new ConfigError(
      `--run is on ${address.server}, but the API address is that of ${server}. Give its --api-url.`,
    );
  const facts = await readRunFacts(
    { runId: address.runId, attempt: options.attempt ?? address.attempt },
    {
      repository: address.repository ?? options.repository ?? '',
      ...servers,
      ...(token !== undefined && { token }),
      log: context.log,
    },
  );
  tell(summarizeRun(facts, { maxChars }), { options, context, describe: describeRun });
  return EXIT_DONE;
}

interface Telling<Summary> {
  readonly options: SummarizeRunOptions;
  readonly context: CommandContext;
  readonly describe: (summary: Summary) => string;
}

function tell<Summary extends LogsSummary>(summary: Summary, { options, context, describe }: Telling<Summary>): void {
  const { excerpts, placeholders } = summary;
  const { extractOnly } = options;
  if (context.json) context.writeJson(extractOnly ? { excerpts, placeholders } : summary);
  // Of a run without logs there is nothing to extract, but something to say.
  else context.writeText(extractOnly && summary.logs.length > 0 ? describeExcerpts(summary) : describe(summary));
}
