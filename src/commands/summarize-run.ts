import { readLogFiles } from '../adapters/files/read-log-files.ts';
import { readTestReports } from '../adapters/files/read-test-reports.ts';
import type { RunAddress } from '../config/run-fields.ts';
import type { SummarizeRunOptions } from '../config/summarize-run-options.ts';
import { describeKnown } from '../run-summary/known-issues/describe-known.ts';
import type { KnownIssue } from '../run-summary/known-issues/known-issue.ts';
import { describeExcerpts, describeSummary } from '../run-summary/summary/describe-summary.ts';
import type { RunSummary } from '../run-summary/summary/run-summary.ts';
import { type LogsSummary, summarizeLogs } from '../run-summary/summary/summarize-logs.ts';
import type { WordingReport } from '../run-summary/wording/ask-for-wording.ts';
import { describeWords } from '../run-summary/wording/describe-words.ts';
import { logsMaterial, runMaterial } from '../run-summary/wording/to-material.ts';
import { ConfigError } from '../shared/errors.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import type { KnownFailure } from './know-failure.ts';
import { wordSummary } from './run-summary/word-summary.ts';

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
  const summarize = (chars: number) => summarizeLogs({ logs, passing, reports, maxChars: chars });
  const wording = options.extractOnly
    ? undefined
    : await wordSummary(
        { kind: 'run', maxChars, materialOf: (chars) => logsMaterial(summarize(chars)) },
        { options, log: context.log },
      );
  tell(
    { ...summarize(maxChars), ...(wording !== undefined && { wording }) },
    { options, context, describe: describeSummary },
  );
  return EXIT_DONE;
}

async function tellOfRun(address: RunAddress, options: SummarizeRunOptions, context: CommandContext): Promise<number> {
  // What speaks to GitHub takes longer to load than a log to read.
  const { readRun } = await import('./run-summary/read-run.ts');
  const { serverAddresses } = await import('../adapters/github/server-addresses.ts');
  const { describeRun } = await import('../run-summary/summary/describe-run.ts');
  const { runId } = address;
  const { apiUrl, serverUrl, token, maxChars } = options;
  const server = serverAddresses({ apiUrl, ...(serverUrl !== undefined && { serverUrl }) }).serverUrl;
  if (address.server !== undefined && address.server.toLowerCase() !== URL.parse(server)?.origin)
    throw new ConfigError(
      `--run is on ${address.server}, but the API address is that of ${server}. Give its --api-url.`,
    );
  const attempt = options.attempt ?? address.attempt;
  const repository = address.repository ?? options.repository ?? '';
  const summarize = await readRun({ repository, runId, attempt, apiUrl, serverUrl, token, log: context.log });
  const summary = summarize(maxChars);
  const wording =
    summary.jobs.length === 0 || options.extractOnly
      ? undefined
      : await wordSummary(
          { kind: 'run', maxChars, materialOf: (chars) => runMaterial(summarize(chars)) },
          { options, log: context.log },
        );
  const { known, fault } = options.extractOnly ? {} : await lookForIssue(summary, options, context);
  const told = { ...summary, ...(wording !== undefined && { wording }), ...(known !== undefined && { known }) };
  tell(told, { options, context, describe: describeRun });
  if (fault !== undefined) throw fault;
  return EXIT_DONE;
}

async function lookForIssue(
  summary: RunSummary,
  options: SummarizeRunOptions,
  { env, log }: CommandContext,
): Promise<KnownFailure> {
  if (options.indexPath === undefined && !options.openIssue) return {};
  // An index is opened only where one is named.
  const { knowFailure } = await import('./know-failure.ts');
  return await knowFailure(summary, { options, env, isInWorkflow: false, log });
}

interface Telling<Summary> {
  readonly options: SummarizeRunOptions;
  readonly context: CommandContext;
  readonly describe: (summary: Summary) => string;
}

function tell<Summary extends LogsSummary & { readonly wording?: WordingReport; readonly known?: KnownIssue }>(
  summary: Summary,
  { options, context, describe }: Telling<Summary>,
): void {
  const { excerpts, placeholders } = summary;
  const { extractOnly } = options;
  if (context.json) context.writeJson(extractOnly ? { excerpts, placeholders } : summary);
  // Of a run without logs there is nothing to extract, but something to say.
  else if (extractOnly && summary.logs.length > 0) context.writeText(describeExcerpts(summary));
  else
    context.writeText(
      [describe(summary), ...describeKnown(summary.known), ...describeWords(summary.wording)].join('\n\n'),
    );
}
