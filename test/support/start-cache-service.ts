import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { serveLoopback } from './serve-loopback.ts';

const TOKEN = 'runtime-token';

export interface CachedEntry {
  readonly key: string;
  readonly version: string;
  /** Empty until the upload is finished. */
  content: Buffer;
  isFinished: boolean;
  /** How often somebody asked where it is. */
  lookups: number;
}

export interface CacheService {
  /** What the runner gives an action. */
  readonly env: Readonly<Record<string, string>>;
  /** In the order they were made. */
  readonly entries: CachedEntry[];
  /** `METHOD path` of every request so far. */
  readonly requests: string[];
  /** Answers every call with this status; undefined for answers as they should be. */
  status: number | undefined;
  /** Finished entries whose keys begin so, the newest first. */
  find(prefix: string): CachedEntry[];
  close(): Promise<void>;
}

/**
 * The cache service of GitHub Actions on loopback, as far as @actions/cache 6 speaks to it: calls in Twirp's JSON, files
 * at signed addresses that answer like Azure's blob storage. That the real client works with it is tested.
 */
export async function startCacheService(): Promise<CacheService> {
  const { url, close } = await serveLoopback(handle);
  const state: CacheService = {
    env: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
    },
    entries: [],
    requests: [],
    status: undefined,
    find: (prefix) => state.entries.filter((entry) => entry.isFinished && entry.key.startsWith(prefix)).reverse(),
    close,
  };

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname } = new URL(incoming.url ?? '/', url);
    state.requests.push(`${incoming.method} ${pathname}`);
    const body = await buffer(incoming);
    if (pathname.startsWith('/blobs/')) {
      answerBlob({ incoming, outgoing, body, entry: state.entries[Number(pathname.slice('/blobs/'.length))] });
      return;
    }
    const { status, value } = answerCall(pathname, { body, token: incoming.headers.authorization });
    outgoing.writeHead(status, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify(value));
  }

  function answerCall(
    path: string,
    { body, token }: { readonly body: Buffer; readonly token?: string | undefined },
  ): Answer {
    if (state.status !== undefined)
      return { status: state.status, value: { code: 'unavailable', msg: 'out of order' } };
    if (token !== `Bearer ${TOKEN}`) return { status: 401, value: { code: 'unauthenticated', msg: 'no token' } };
    const {
      key,
      version,
      restore_keys: restoreKeys = [],
      size_bytes: bytes,
    } = JSON.parse(body.toString()) as CallRequest;
    const addressOf = (entry: CachedEntry) => `${url}/blobs/${state.entries.indexOf(entry)}?sig=secret`;
    const same = state.entries.find((entry) => entry.key === key && entry.version === version);
    switch (path.replace('/twirp/github.actions.results.api.v1.CacheService/', '')) {
      case 'CreateCacheEntry': {
        if (same?.isFinished) return { status: 409, value: { code: 'already_exists', msg: 'the key is taken' } };
        const entry = { key, version, content: Buffer.alloc(0), isFinished: false, lookups: 0 };
        state.entries.push(entry);
        return { status: 200, value: { ok: true, signed_upload_url: addressOf(entry) } };
      }
      case 'FinalizeCacheEntryUpload': {
        const isWhole = same !== undefined && String(same.content.length) === bytes;
        if (!isWhole) return { status: 400, value: { code: 'invalid_argument', msg: 'wrong size' } };
        same.isFinished = true;
        return { status: 200, value: { ok: true, entry_id: String(state.entries.indexOf(same) + 1) } };
      }
      case 'GetCacheEntryDownloadURL': {
        const wanted = [key, ...restoreKeys].flatMap((prefix) => state.find(prefix));
        const found = wanted.find((entry) => entry.version === version);
        if (found === undefined) return { status: 200, value: {} };
        found.lookups++;
        return { status: 200, value: { ok: true, signed_download_url: addressOf(found), matched_key: found.key } };
      }
      default:
        return { status: 404, value: { code: 'bad_route', msg: path } };
    }
  }

  return state;
}

/** A call's fields, those of all calls together. */
interface CallRequest {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string;
}

interface Answer {
  readonly status: number;
  readonly value: unknown;
}

interface BlobRequest {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly body: Buffer;
  readonly entry: CachedEntry | undefined;
}

/** As Azure's blob storage answers: whole files put at once, whole or in ranges given. */
function answerBlob({ incoming, outgoing, body, entry }: BlobRequest): void {
  const isUpload = incoming.method === 'PUT';
  if (entry === undefined || (isUpload && incoming.headers['x-ms-blob-type'] !== 'BlockBlob')) {
    outgoing.writeHead(entry === undefined ? 404 : 400).end();
  } else if (isUpload) {
    entry.content = body;
    outgoing.writeHead(201, { etag: '"1"' }).end();
  } else {
    const range = /bytes=(\d+)-(\d+)/.exec(String(incoming.headers['x-ms-range'] ?? incoming.headers.range ?? ''));
    const part = range === null ? entry.content : entry.content.subarray(Number(range[1]), Number(range[2]) + 1);
    outgoing.writeHead(range === null ? 200 : 206, { 'content-length': part.length, etag: '"1"' });
    outgoing.end(incoming.method === 'HEAD' ? undefined : part);
  }
}
