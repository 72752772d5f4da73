import { waitWithin } from '../../shared/time-limit.ts';
import type { RunReport } from '../report/run-report.ts';
import { describeRun } from '../summary/describe-run.ts';
import { describeWords } from '../wording/describe-words.ts';
import type { Answer } from './answer.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { RunRequest } from './run-request.ts';
import type { ServerMetrics } from './server-metrics.ts';
import { createSharedWork } from './shared-work.ts';
import type { WorkGate } from './work-gate.ts';

/** An attempt of a run. */
export interface RunAttempt {
  readonly repository: string;
  readonly runId: number;
  readonly attempt: number;
}

/** Where runs are read, and worded where a model is set up. Both throw ServiceError. */
export interface RunReader {
  findLatestAttempt(run: Pick<RunAttempt, 'repository' | 'runId'>): Promise<number>;
  summarize(run: RunAttempt): Promise<RunReport>;
}

export interface RunServiceParts {
  readonly reader: RunReader;
  readonly cache: AnswerCache;
  /** Summaries that are made at the same time. */
  readonly gate: WorkGate;
  /** Questions for the latest attempt, which are short. */
  readonly lookUpGate: WorkGate;
  readonly metrics: Pick<ServerMetrics, 'answerFound' | 'summaryWorded'>;
  /** For one request; what it began goes on, and whoever asks again gets it. */
  readonly deadlineMs: number;
}

/** Where an answer came from: the cache, work that somebody else began, or work of its own. */
export type AnswerSource = 'hit' | 'shared' | 'miss';

export interface ServedAnswer {
  readonly answer: Answer;
  readonly source: AnswerSource;
}

export interface RunService {
  /** Throws GateFullError, TimeLimitError and what the reader throws. */
  answer(request: RunRequest): Promise<ServedAnswer>;
}

const HOUR_MS = 3_600_000;
/** Logs and jobs of an attempt that has ended do not change; its pull requests may. */
const KEEP_MS = 24 * HOUR_MS;
/** What could not be read may be there soon. */
const KEEP_WITH_GAPS_MS = HOUR_MS / 12;

export function createRunService(parts: RunServiceParts): RunService {
  const { reader, cache, gate, lookUpGate, metrics, deadlineMs } = parts;
  const lookUps = createSharedWork<number>();
  const summaries = createSharedWork<Answer>();

  async function serve({ repository, runId, ...request }: RunRequest): Promise<ServedAnswer> {
    const runKey = `${repository.toLowerCase()}/${runId}`;
    const attempt =
      request.attempt ??
      (await lookUps.share(runKey, () => lookUpGate.pass(() => reader.findLatestAttempt({ repository, runId }))));
    const key = `${runKey}/${attempt}`;
    const kept = cache.get(key);
    if (kept !== undefined) {
      metrics.answerFound('hit');
      return { answer: kept, source: 'hit' };
    }
    const source = summaries.isUnderWay(key) ? 'shared' : 'miss';
    metrics.answerFound(source);
    const make = () => gate.pass(() => summarize({ repository, runId, attempt }, key));
    return { answer: await summaries.share(key, make), source };
  }

  async function summarize(run: RunAttempt, key: string): Promise<Answer> {
    const report = await reader.summarize(run);
    metrics.summaryWorded(report.wording);
    const answer = toAnswer(report);
    cache.keep(key, answer, keepMs(report));
    return answer;
  }

  return {
    answer: (request) => waitWithin(serve(request), { limitMs: deadlineMs, what: 'The summary' }),
  };
}

function toAnswer(report: RunReport): Answer {
  const { wording } = report;
  const failure = hasFailedModel(report) ? { status: 502, message: (wording?.notes ?? []).join(' ') } : undefined;
  return {
    status: failure?.status ?? 200,
    json: JSON.stringify({ ...(failure !== undefined && { error: failure }), ...report }),
    text: [describeRun(report), ...describeWords(wording)].join('\n\n'),
  };
}

/** A limit of cost that is reached is no failure: whoever runs the server set it. */
function hasFailedModel({ wording }: RunReport): boolean {
  return wording?.failure === 'model';
}

/** A run that is under way changes; and a model may answer the next time. */
function keepMs(report: RunReport): number {
  if (report.run.conclusion === null || hasFailedModel(report)) return 0;
  const isWhole = report.gaps.length === 0 && report.wording?.failure === undefined;
  return isWhole ? KEEP_MS : KEEP_WITH_GAPS_MS;
}
