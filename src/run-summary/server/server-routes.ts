import { type Answer, problemAnswer } from './answer.ts';
import { METRICS_TYPE } from './metric-text.ts';
import { openApi } from './open-api.ts';
import type { Route, RouteAnswer } from './route.ts';
import { parseRunRequest } from './run-request.ts';
import type { AnswerSource, RunService } from './run-service.ts';

export interface RouteParts {
  readonly repositories: readonly [string, ...string[]];
  readonly service: RunService;
  readonly writeMetrics: () => string;
}

export const RUN_PATH = '/api/ai/job_run';
export const JSON_TYPE = 'application/json';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/** https://www.rfc-editor.org/rfc/rfc9211 */
const CACHE_STATUS: Readonly<Record<AnswerSource, string>> = {
  hit: 'auto-triager; hit',
  shared: 'auto-triager; fwd=miss; collapsed',
  miss: 'auto-triager; fwd=miss',
};

/** All that the server answers. */
export function serverRoutes({ repositories, service, writeMetrics }: RouteParts): readonly Route[] {
  return [
    {
      path: RUN_PATH,
      async answer({ query, prefersJson }) {
        const request = parseRunRequest(query, repositories);
        if (request.kind === 'refused') return toRouteAnswer(problemAnswer(request), prefersJson);
        const { answer, source } = await service.answer(request);
        return toRouteAnswer(answer, prefersJson, { 'cache-status': CACHE_STATUS[source] });
      },
    },
    {
      path: '/healthz',
      isOpen: true,
      answer: () => ({ status: 200, body: 'ok\n', headers: { 'content-type': TEXT_TYPE } }),
    },
    {
      path: '/metrics',
      answer: () => ({ status: 200, body: writeMetrics(), headers: { 'content-type': METRICS_TYPE } }),
    },
    {
      path: '/openapi.json',
      answer: () => ({ status: 200, body: `${JSON.stringify(openApi())}\n`, headers: { 'content-type': JSON_TYPE } }),
    },
  ];
}

/** An answer in the form that the client wants. */
export function toRouteAnswer(
  { status, json, text, retryAfterSeconds }: Answer,
  prefersJson: boolean,
  headers: RouteAnswer['headers'] = {},
): RouteAnswer {
  return {
    status,
    body: `${prefersJson ? json : text}\n`,
    headers: {
      ...headers,
      'content-type': prefersJson ? JSON_TYPE : TEXT_TYPE,
      vary: 'Accept',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
  };
}
