import { readRunEvent } from '../adapters/runner/read-run-event.ts';
import { writeOutputs } from '../adapters/runner/write-outputs.ts';
import { writeSummary } from '../adapters/runner/write-summary.ts';
import type { SummarizeRunInputs } from '../config/summarize-run-inputs.ts';
import { isSameRepository } from '../issue/repository-name.ts';
import { renderRun } from '../run-summary/report/render-run.ts';
import { runOutputs } from '../run-summary/report/run-outputs.ts';
import type { RunReport } from '../run-summary/report/run-report.ts';
import type { RunSummary } from '../run-summary/summary/run-summary.ts';
import { runMaterial } from '../run-summary/wording/to-material.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import type { KnownFailure } from './know-failure.ts';
import { checkRunServer } from './run-summary/check-run-server.ts';
import { commentOnRun } from './run-summary/comment-on-run.ts';
import { readCiHistory } from './run-summary/read-ci-history.ts';
import { readRun } from './run-summary/read-run.ts';
import { wordSummary } from './run-summary/word-summary.ts';

export interface RunEventContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/** Jobs whose lines the summary of the step shows; it may be 1 MiB long. */
const MAX_JOBS = 20;

/**
 * Summarizes the run of the event, or the one that was named, in outputs, summary and comment. A run that passed, or is under
 * way, is no fault. Throws ConfigError where there is no run, and ServiceError where it cannot be read, or an issue or the
 * comment written; the latter after outputs and summary are there.
 */
export async function summarizeRunEvent(inputs: SummarizeRunInputs, { env, log }: RunEventContext): Promise<void> {
  const { apiUrl, serverUrl, token, maxChars } = inputs;
  const event = await readRunEvent(env);
  const named = inputs.run;
  const runId = named?.runId ?? event?.runId;
  const { repository } = inputs;
  if (runId === undefined)
    throw new ConfigError('There is no run to summarize. Run this on workflow_run (completed), or give run_id.');
  if (repository === undefined)
    throw new ConfigError('GITHUB_REPOSITORY is not set; this action runs in a GitHub workflow.');
  // Whoever may start the workflow could else have it write elsewhere.
  if (named?.repository !== undefined && !isSameRepository(named.repository, repository))
    throw new ConfigError(
      `run_id is a run of ${named.repository}, and this action looks at ${repository}. Give the input repository for another.`,
    );
  if (named !== undefined) checkRunServer(named, { apiUrl, serverUrl });
  const attempt = named === undefined ? event?.attempt : named.attempt;
  const history = await readCiHistory({ repository, signingKey: inputs.indexSigningKey, env, log });
  const summarize = await readRun({ repository, runId, attempt, apiUrl, serverUrl, token, history, log });
  const summary = summarize(maxChars);
  const hasFailed = summary.jobs.length > 0;
  const wording = hasFailed
    ? await wordSummary(
        { kind: 'run', maxChars, materialOf: (chars) => runMaterial(summarize(chars)) },
        { options: inputs, log },
      )
    : undefined;
  const { known, fault } = hasFailed ? await knowFailure(summary, inputs, { env, log }) : {};
  const report: RunReport = {
    ...summary,
    ...(wording !== undefined && { wording }),
    ...(known !== undefined && { known }),
  };
  log.info(report.headline);
  writeOutputs(runOutputs(report), log);
  await writeSummary(renderRun(report, { maxJobs: MAX_JOBS }), log);
  if (inputs.addComment) await commentOnRun(report, { apiUrl, serverUrl, token, log });
  if (fault !== undefined) throw fault;
}

/** What reads an index is loaded only where something failed. */
async function knowFailure(
  summary: RunSummary,
  options: SummarizeRunInputs,
  context: RunEventContext,
): Promise<KnownFailure> {
  const { knowFailure: know } = await import('./know-failure.ts');
  return await know(summary, { ...context, options, isInWorkflow: true });
}
