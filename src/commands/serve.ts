import { findLatestAttempt } from '../adapters/github/run/find-latest-attempt.ts';
import { createApp, type EndedRequest } from '../adapters/http-server/create-app.ts';
import { startHttpServer } from '../adapters/http-server/start-http-server.ts';
import { endSoon, waitForStop } from '../adapters/http-server/wait-for-stop.ts';
import type { ServeOptions } from '../config/serve-options.ts';
import { createAnswerCache } from '../run-summary/server/answer-cache.ts';
import { describeRequest } from '../run-summary/server/describe-request.ts';
import { createRunService, type RunReader } from '../run-summary/server/run-service.ts';
import { createServerMetrics } from '../run-summary/server/server-metrics.ts';
import { serverRoutes } from '../run-summary/server/server-routes.ts';
import { createWorkGate } from '../run-summary/server/work-gate.ts';
import { runMaterial } from '../run-summary/wording/to-material.ts';
import { createSecretMask } from '../shared/mask-secrets.ts';
import { formatCount } from '../text/format-count.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import { readHistoryFile } from './run-summary/read-history-file.ts';
import { readRun } from './run-summary/read-run.ts';
import { openWriter, type SummaryWriter } from './run-summary/word-summary.ts';

const MS_PER_SECOND = 1000;
/** An answer has some 50,000 in both forms: this is for about 600 runs. */
const CACHE_CHARS = 32_000_000;
/** For each summary that is made: whoever waits longer would not wait. */
const WAITING_PER_SUMMARY = 8;
/** GitHub wants few requests at the same time. */
const LOOK_UPS_AT_ONCE = 8;
const MAX_WAITING_LOOK_UPS = 128;
/** What service managers and containers wait at least before they kill. */
const GRACE_MS = 8000;

/** Answers over HTTP why runs failed, until it is asked to stop; then it ends what is under way. */
export async function runServe(options: ServeOptions, context: CommandContext): Promise<number> {
  const { host, port, accessToken, atOnce, deadline, repositories } = options;
  const { log } = context;
  // What is wrong with it is told now, not to whoever asks first.
  for (const repository of repositories) await readHistoryFile(options.historyFile, repository);
  const writer = await openWriter({ options, log });
  const metrics = createServerMetrics();
  const cache = createAnswerCache({ maxChars: CACHE_CHARS, nowMs: () => performance.now() });
  const gate = createWorkGate({ atOnce, maxWaiting: atOnce * WAITING_PER_SUMMARY });
  const service = createRunService({
    reader: createReader(options, { writer, context }),
    cache,
    gate,
    lookUpGate: createWorkGate({ atOnce: LOOK_UPS_AT_ONCE, maxWaiting: MAX_WAITING_LOOK_UPS }),
    metrics,
    deadlineMs: deadline * MS_PER_SECOND,
  });
  const figures = () => ({ underWay: gate.underWay, waiting: gate.waiting, kept: cache.count });
  const app = createApp({
    routes: serverRoutes({
      repositories: repositories as [string, ...string[]],
      service,
      writeMetrics: () => metrics.write(figures()),
    }),
    access: { host, token: accessToken },
    mask: createSecretMask(secretsOf(options)),
    onEnded(request: EndedRequest) {
      metrics.requestEnded({ ...request, seconds: request.ms / MS_PER_SECOND });
      log.info(describeRequest(request));
    },
    onUnexpected: (error) => log.warning(`A request failed: ${error instanceof Error ? error.message : String(error)}`),
  });
  const server = await startHttpServer({ host, port, answer: app.fetch });
  if (context.json) context.writeJson({ url: server.url });
  log.info(`Listening on ${server.url} for ${repositories.join(', ')}.`);
  const signal = await waitForStop();
  log.info(`${signal}: ending what is under way.`);
  const brokenOff = await server.stop(GRACE_MS);
  if (brokenOff > 0) log.warning(`${formatCount(brokenOff, 'request')} took too long and had no answer.`);
  endSoon();
  return EXIT_DONE;
}

interface Reading {
  readonly writer: SummaryWriter | undefined;
  readonly context: CommandContext;
}

function createReader(options: ServeOptions, { writer, context: { log } }: Reading): RunReader {
  const { apiUrl, serverUrl, githubToken: token, maxChars, historyFile } = options;
  const access = { apiUrl, log, ...(serverUrl !== undefined && { serverUrl }), ...(token !== undefined && { token }) };
  return {
    findLatestAttempt: ({ repository, runId }) => findLatestAttempt(runId, { ...access, repository }),
    async summarize(run) {
      // Anew for each: a rebuild may have replaced the file.
      const history = await readHistoryFile(historyFile, run.repository);
      const summarize = await readRun({ ...run, ...access, history });
      const summary = summarize(maxChars);
      if (writer === undefined || summary.jobs.length === 0) return summary;
      const wording = await writer.word({
        kind: 'run',
        maxChars,
        materialOf: (chars) => runMaterial(summarize(chars)),
      });
      return { ...summary, wording };
    },
  };
}

function secretsOf({ accessToken, githubToken, openaiApiKey, geminiApiKey }: ServeOptions): string[] {
  return [accessToken, githubToken, openaiApiKey, geminiApiKey].filter((secret) => secret !== undefined);
}
