import type { IncomingMessage } from 'node:http';
import type { TestContext } from 'node:test';
import { openProvider } from '../../src/adapters/models/open-provider.ts';
import type { ModelCall } from '../../src/models/model-call.ts';
import type { ProviderId } from '../../src/models/providers.ts';
import { startSpending } from '../../src/models/spending.ts';
import type { ThinkingChoice } from '../../src/models/thinking-order.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { silentLog } from '../../src/shared/log.ts';
import { startDeadline } from '../../src/shared/retry.ts';
import { askModel } from '../../src/verdict/ask-model.ts';
import type { ModelOpinion } from '../../src/verdict/model-opinion.ts';
import { buildDocument } from './build-document.ts';
import { readBody, serveLoopback } from './serve-loopback.ts';

/** A request as it arrived. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

/** What is sent back, byte for byte where it is a text. */
export interface RawReply {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StandIn {
  readonly reply: (request: SeenRequest, at: number) => RawReply;
  readonly engine?: ProviderId;
  readonly model?: string;
  /** Of the base address. */
  readonly path?: string;
  readonly maxOutputTokens?: number;
  readonly thinking?: ThinkingChoice;
}

export interface StandInAnswer {
  /** Labels of areas that the model chose; undefined where it was not understood. */
  readonly areas: readonly string[] | undefined;
  readonly opinion: ModelOpinion | undefined;
  readonly error: ServiceError | undefined;
}

export interface AskedStandIn {
  /** What the server saw. */
  readonly requests: readonly SeenRequest[];
  /** Answers that were counted. */
  readonly calls: readonly ModelCall[];
  ask(): Promise<StandInAnswer>;
}

export const STAND_IN_KEY = 'sk-canary-0123456789';
const AN_HOUR_MS = 3_600_000;
const QUESTION = {
  document: buildDocument({ number: 5, title: 'The tank leaks', body: 'Since the update to 2.1.' }),
  shortlist: [
    {
      family: 'area',
      labels: ['area/fuel', 'area/radio'].map((name) => ({ name, probability: 0.4, description: '' })),
    },
  ],
  neighbors: [],
};

/** A question about an issue, put to a server on loopback by all that stands between the judge and the wire; each try once more. */
export async function openStandIn(t: TestContext, standIn: StandIn): Promise<AskedStandIn> {
  const { reply, engine = 'openai', model: name = 'mine', path = engine === 'openai' ? '/v1' : '' } = standIn;
  const requests: SeenRequest[] = [];
  const calls: ModelCall[] = [];
  const server = await serveLoopback(async (incoming, outgoing) => {
    const text = String(await readBody(incoming));
    const request = { path: incoming.url ?? '', headers: incoming.headers, body: JSON.parse(text) };
    requests.push(request);
    const { status = 200, body, headers = {} } = reply(request, requests.length - 1);
    outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
    outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  t.after(() => server.close());
  const provider = await openProvider(engine);
  const model = provider.createModel(name, {
    apiKey: STAND_IN_KEY,
    baseUrl: `${server.url}${path}`,
    today: '2026-11-30',
    maxOutputTokens: standIn.maxOutputTokens,
    thinking: standIn.thinking ?? 'least',
  });
  const asking = {
    instructions: undefined,
    maxPromptTokens: 8000,
    countTokens: (text: string) => Math.ceil(text.length / 4),
    retries: { maxTries: 3, timeoutMs: AN_HOUR_MS, firstWaitMs: 1 },
    prices: {},
    log: silentLog,
    spending: startSpending(),
    isAlive: () => true,
    recall: () => undefined,
    recallDecisions: () => undefined,
    onCall: (call: ModelCall) => void calls.push(call),
  };
  return {
    requests,
    calls,
    async ask() {
      try {
        const question = { part: 'everything', question: QUESTION } as const;
        const opinion = await askModel(model, question, { ...asking, deadline: startDeadline(AN_HOUR_MS) });
        return { opinion, areas: opinion.labels.get('area'), error: undefined };
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        return { opinion: undefined, areas: undefined, error };
      }
    },
  };
}
