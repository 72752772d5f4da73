import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { isBodiless, PlainAnswer, PlainHeaders } from './plain-answer.ts';

/** As Node's own `fetch` asks for them, so that lists come packed. */
const ENCODINGS = 'gzip, deflate, br';
/** As Node's own `fetch` calls itself; GitHub refuses requests of nobody. */
const USER_AGENT = 'node';

/**
 * A `fetch` by node:https and node:http: for text sent to an address, with an answer that is read here or by Octokit. Node's
 * own brings another HTTP client, whose start takes longer than all requests of a triage; what this one cannot do (a
 * dispatcher, redirects to follow, streams to send) still goes there. Rejects as `fetch` does: with the signal's reason, or with
 * a TypeError whose cause is the fault of the connection. https://fetch.spec.whatwg.org/#fetch-method
 */
export async function plainFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const url = isPlain(input, init) ? URL.parse(String(input)) : null;
  // What is wrong with an address is for Node's own to say: it sends to none with a user name in it, for one.
  if (url === null || url.username !== '' || url.password !== '') return await fetch(input, init);
  const { signal } = init;
  signal?.throwIfAborted();
  const answer = await exchange(url, init).catch((cause) => {
    throw signal?.aborted === true ? signal.reason : new TypeError('fetch failed', { cause });
  });
  // It has all that is asked of a Response here; the rest, such as blobs and clones, nobody uses.
  return answer as unknown as Response;
}

function isPlain(input: string | URL | Request, init: RequestInit): input is string | URL {
  const isAddress = typeof input === 'string' || input instanceof URL;
  const isText = init.body === undefined || init.body === null || typeof init.body === 'string';
  return isAddress && isText && init.redirect === 'manual' && !('dispatcher' in init);
}

async function exchange(url: URL, { method = 'GET', headers, body, signal }: RequestInit): Promise<PlainAnswer> {
  const { request } = url.protocol === 'http:' ? await import('node:http') : await import('node:https');
  const options: RequestOptions = {
    method,
    headers: {
      accept: '*/*',
      'accept-encoding': ENCODINGS,
      'user-agent': USER_AGENT,
      ...lengthOf(body),
      ...namedHeaders(headers),
    },
  };
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const outgoing: ClientRequest = request(url, options, resolve);
  outgoing.on('error', reject);
  const abort = (): void => {
    reject(signal?.reason);
    outgoing.destroy();
  };
  signal?.addEventListener('abort', abort, { once: true });
  outgoing.on('close', () => signal?.removeEventListener('abort', abort));
  outgoing.end(body ?? undefined);
  const incoming = await promise;
  const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
  const facts = { url: withoutFragment(url), status, statusText, headers: new PlainHeaders(incoming.headers) };
  const close = () => void incoming.destroy();
  if (!isBodiless(status)) return new PlainAnswer(facts, { chunks: readChunks(await unpack(incoming), signal), close });
  incoming.resume();
  return new PlainAnswer(facts, { chunks: incoming, close });
}

/** Node tells the length of a body by itself, but not with DELETE: the server would take the body for the next request. */
function lengthOf(body: RequestInit['body']): Record<string, string> {
  return typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
}

function namedHeaders(headers: RequestInit['headers']): Record<string, string> {
  if (headers === undefined) return {};
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [String(name).toLowerCase(), String(value)]));
}

function withoutFragment(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

/** The body as it was before it was packed; where the packing is unknown, as it came. */
async function unpack(incoming: IncomingMessage): Promise<Readable> {
  const encodings = (incoming.headers['content-encoding'] ?? '').toLowerCase().split(',');
  const packed = encodings.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
  if (packed.length === 0) return incoming;
  const [{ createBrotliDecompress, createGunzip, createInflate, constants }, { pipeline }] = await Promise.all([
    import('node:zlib'),
    import('node:stream'),
  ]);
  // As browsers do, what was packed is shown as far as it came; a body cut short is told by its length.
  const flush = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
  const unpackers: Readonly<Record<string, () => Transform>> = {
    gzip: () => createGunzip(flush),
    'x-gzip': () => createGunzip(flush),
    deflate: () => createInflate(flush),
    br: () => createBrotliDecompress(),
  };
  const steps = packed.toReversed().map((name) => unpackers[name]?.());
  if (!steps.every((step) => step !== undefined)) return incoming;
  const last = steps.at(-1) ?? incoming;
  // Its faults come out of the last stream, where the answer is read.
  pipeline([incoming, ...steps], () => {});
  return last as Readable;
}

/** Leaving it before its end closes the connection; the signal ends it, too. */
async function* readChunks(body: Readable, signal: AbortSignal | null | undefined): AsyncGenerator<Uint8Array> {
  const abort = (): void => {
    body.destroy(signal?.reason);
  };
  if (signal?.aborted === true) abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    yield* body;
  } catch (cause) {
    throw signal?.aborted === true ? signal.reason : new TypeError('terminated', { cause });
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
