import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { readBody, serveLoopback } from './serve-loopback.ts';

/** What happens instead of, or beside, the real answer to the next request that matches. */
export interface Fault {
  readonly method: string;
  /** Path without the query, as it stands in the request. */
  readonly path: string;
  readonly effect: FaultEffect;
}

export type FaultEffect =
  /** Answers by itself; a string is sent as it is (`contentType`), anything else as JSON. The target sees nothing. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly contentType?: string;
    }
  /** None: the request is passed on. */
  | { readonly kind: 'pass' }
  /** Closes the connection; the target sees nothing. */
  | { readonly kind: 'disconnect' }
  /** The target carries the request out, but the connection is closed instead of its answer. */
  | { readonly kind: 'lose-answer' };

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface FaultProxy {
  readonly url: string;
  /** Every request so far, also those that met a fault. */
  readonly requests: readonly RecordedRequest[];
  /** Faults are used up in the order they were queued, one for each matching request. */
  queue(...faults: readonly Fault[]): void;
  /** `METHOD path` of every fault that no request met; a test should end with none. */
  unusedFaults(): string[];
  close(): Promise<void>;
}

/** Starts a proxy on loopback that passes requests to `targetUrl` and spoils those it is told to. */
export async function startFaultProxy(targetUrl: string): Promise<FaultProxy> {
  const faults: Fault[] = [];
  const requests: RecordedRequest[] = [];

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', targetUrl);
    const method = incoming.method ?? 'GET';
    const body = await readBody(incoming);
    requests.push({ method, path: url.pathname, query: url.search, headers: incoming.headers, body: body.toString() });
    const position = faults.findIndex((fault) => fault.method === method && fault.path === url.pathname);
    const effect = position === -1 ? undefined : faults.splice(position, 1)[0]?.effect;
    if (effect?.kind === 'disconnect') {
      outgoing.destroy();
      return;
    }
    if (effect?.kind === 'answer') {
      sendAnswer(outgoing, effect);
      return;
    }
    await forward({ incoming, body, url, outgoing, isAnswerLost: effect?.kind === 'lose-answer' });
  }

  const { url, close } = await serveLoopback(handle);
  return {
    url,
    requests,
    queue: (...more) => {
      faults.push(...more);
    },
    unusedFaults: () => faults.map((fault) => `${fault.method} ${fault.path}`),
    close,
  };
}

function sendAnswer(outgoing: ServerResponse, answer: Extract<FaultEffect, { kind: 'answer' }>): void {
  const isText = typeof answer.body === 'string';
  const contentType = answer.contentType ?? (isText ? 'text/html' : 'application/json');
  outgoing.writeHead(answer.status, { 'content-type': contentType, ...answer.headers });
  outgoing.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {}));
}

interface Passage {
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
  readonly url: URL;
  readonly outgoing: ServerResponse;
  readonly isAnswerLost: boolean;
}

/** The host header stays ours, so that the links between pages lead through the proxy too. */
async function forward({ incoming, body, url, outgoing, isAnswerLost }: Passage): Promise<void> {
  const upstream = httpRequest(url, { method: incoming.method, headers: incoming.headers, agent: false });
  upstream.end(body);
  const [answer] = (await once(upstream, 'response')) as [IncomingMessage];
  const answered = await readBody(answer);
  if (isAnswerLost) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  outgoing.end(answered);
}
