import { VERSION } from '../../shared/version.ts';
import type { WordingReport } from '../wording/ask-for-wording.ts';
import { type Metric, type Sample, writeMetrics } from './metric-text.ts';

/** What a server counts, from its start. */
export interface ServerMetrics {
  requestEnded(request: { readonly route: string; readonly status: number; readonly seconds: number }): void;
  /** Where the answer to a question for a run came from. */
  answerFound(source: 'hit' | 'shared' | 'miss'): void;
  /** A summary was made, with words or without. */
  summaryWorded(wording: WordingReport | undefined): void;
  /** The text that Prometheus reads. */
  write(now: MomentFigures): string;
}

export interface MomentFigures {
  readonly underWay: number;
  readonly waiting: number;
  readonly kept: number;
}

/** A kept answer takes milliseconds, one run some seconds, and a model a minute. */
const BUCKET_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];
const PREFIX = 'auto_triager_';

export function createServerMetrics(): ServerMetrics {
  const requests = new Map<string, { readonly labels: Sample['labels']; count: number }>();
  const durations = new Map<string, { readonly buckets: number[]; sum: number; count: number }>();
  const answers = { hit: 0, shared: 0, miss: 0 };
  const models = { calls: 0, failures: 0, promptTokens: 0, completionTokens: 0, cost: 0, callsOfUnknownCost: 0 };

  function durationSamples(): Sample[] {
    return [...durations].flatMap(([route, { buckets, sum, count }]) => [
      ...BUCKET_SECONDS.map((bound, index) => ({
        suffix: '_bucket',
        labels: { route, le: String(bound) },
        value: buckets[index] ?? 0,
      })),
      { suffix: '_bucket', labels: { route, le: '+Inf' }, value: count },
      { suffix: '_sum', labels: { route }, value: sum },
      { suffix: '_count', labels: { route }, value: count },
    ]);
  }

  return {
    requestEnded({ route, status, seconds }) {
      const key = `${route} ${status}`;
      const row = requests.get(key) ?? { labels: { route, status: String(status) }, count: 0 };
      row.count++;
      requests.set(key, row);
      const duration = durations.get(route) ?? { buckets: BUCKET_SECONDS.map(() => 0), sum: 0, count: 0 };
      duration.sum += seconds;
      duration.count++;
      for (const [index, bound] of BUCKET_SECONDS.entries()) {
        if (seconds <= bound) duration.buckets[index] = (duration.buckets[index] ?? 0) + 1;
      }
      durations.set(route, duration);
    },
    answerFound(source) {
      answers[source]++;
    },
    summaryWorded(wording) {
      if (wording === undefined) return;
      const { calls, promptTokens, completionTokens, cost } = wording.usage;
      models.calls += calls;
      models.promptTokens += promptTokens;
      models.completionTokens += completionTokens;
      models.cost += cost ?? 0;
      if (cost === undefined) models.callsOfUnknownCost += calls;
      if (wording.failure === 'model') models.failures++;
    },
    write({ underWay, waiting, kept }) {
      return writeMetrics([
        gauge('build_info', 'The version that answers.', [{ labels: { version: VERSION }, value: 1 }]),
        counter('http_requests_total', 'Requests that were answered.', rowSamples([...requests.values()])),
        {
          name: `${PREFIX}http_request_duration_seconds`,
          help: 'Time from a request to its answer.',
          type: 'histogram',
          samples: durationSamples(),
        },
        counter(
          'answers_total',
          'Where answers came from: the cache (hit), a summary under way (shared), a new one (miss).',
          Object.entries(answers).map(([result, value]) => ({ labels: { result }, value })),
        ),
        gauge('summaries_under_way', 'Summaries that are being made.', [{ value: underWay }]),
        gauge('summaries_waiting', 'Summaries that wait for their turn.', [{ value: waiting }]),
        gauge('answers_kept', 'Answers in the cache.', [{ value: kept }]),
        counter('model_calls_total', 'Answers of models.', [{ value: models.calls }]),
        counter('model_failures_total', 'Summaries that no model worded, though one was asked.', [
          { value: models.failures },
        ]),
        counter('model_tokens_total', 'Tokens as the services count them.', [
          { labels: { kind: 'prompt' }, value: models.promptTokens },
          { labels: { kind: 'completion' }, value: models.completionTokens },
        ]),
        counter('model_cost_dollars_total', 'What answers cost, those of models with a known price alone.', [
          { value: models.cost },
        ]),
        counter('model_calls_of_unknown_cost_total', 'Answers of models whose price is not known.', [
          { value: models.callsOfUnknownCost },
        ]),
      ]);
    },
  };
}

function rowSamples(rows: readonly { readonly labels: Sample['labels']; readonly count: number }[]): Sample[] {
  return rows.map(({ labels = {}, count }) => ({ labels, value: count }));
}

function counter(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name: `${PREFIX}${name}`, help, type: 'counter', samples };
}

function gauge(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name: `${PREFIX}${name}`, help, type: 'gauge', samples };
}
