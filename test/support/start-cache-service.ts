import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

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
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname } = new URL(incoming.url ?? '/', url);
    state.requests.push(`${incoming.method} ${pathname}`);
    const body = await buffer(incoming);
    if (pathname.startsWith('/blobs/')) return handleBlob({ incoming, outgoing, body, position: pathname.slice(7) });
    if (state.status !== undefined)
      return sendJson(outgoing, state.status, { code: 'unavailable', msg: 'out of order' });
    if (incoming.headers.authorization !== `Bearer ${TOKEN}`) return sendJson(outgoing, 401, { msg: 'no token' });
    const method = pathname.replace('/twirp/github.actions.results.api.v1.CacheService/', '');
    const request = JSON.parse(body.toString()) as Record<string, unknown>;
    return handleCall(method, { request, outgoing });
  }

  function handleCall(
    method: string,
    { request, outgoing }: { readonly request: Record<string, unknown>; readonly outgoing: ServerResponse },
  ): void {
    const { key, version, restore_keys: restoreKeys = [], size_bytes: bytes } = request;
    const addressOf = (entry: CachedEntry) => `${url}/blobs/${state.entries.indexOf(entry)}?sig=secret`;
    const same = state.entries.find((entry) => entry.key === key && entry.version === version);
    if (method === 'CreateCacheEntry') {
      if (same?.isFinished) return sendJson(outgoing, 409, { code: 'already_exists', msg: 'the key is taken' });
      const entry = {
        key: String(key),
        version: String(version),
        content: Buffer.alloc(0),
        isFinished: false,
        lookups: 0,
      };
      state.entries.push(entry);
      return sendJson(outgoing, 200, { ok: true, signed_upload_url: addressOf(entry) });
    }
    if (method === 'FinalizeCacheEntryUpload') {
      if (same === undefined || String(same.content.length) !== bytes)
        return sendJson(outgoing, 400, { msg: 'wrong size' });
      same.isFinished = true;
      return sendJson(outgoing, 200, { ok: true, entry_id: String(state.entries.indexOf(same) + 1) });
    }
    if (method === 'GetCacheEntryDownloadURL') {
      const wanted = [String(key), ...(restoreKeys as string[])];
      const found = wanted.flatMap((prefix) => state.find(prefix)).find((entry) => entry.version === version);
      if (found === undefined) return sendJson(outgoing, 200, {});
      found.lookups++;
      return sendJson(outgoing, 200, { ok: true, signed_download_url: addressOf(found), matched_key: found.key });
    }
    return sendJson(outgoing, 404, { code: 'bad_route', msg: method });
  }

  function handleBlob(exchange: {
    readonly incoming: IncomingMessage;
    readonly outgoing: ServerResponse;
    readonly body: Buffer;
    readonly position: string;
  }): void {
    const { incoming, outgoing, body, position } = exchange;
    const entry = state.entries[Number(position)];
    if (entry === undefined) return sendJson(outgoing, 404, {});
    if (incoming.method === 'PUT') {
      if (incoming.headers['x-ms-blob-type'] !== 'BlockBlob') return sendJson(outgoing, 400, {});
      entry.content = body;
      outgoing.writeHead(201, { etag: '"1"' }).end();
      return;
    }
    const range = /bytes=(\d+)-(\d+)/.exec(String(incoming.headers['x-ms-range'] ?? incoming.headers.range ?? ''));
    const part = range === null ? entry.content : entry.content.subarray(Number(range[1]), Number(range[2]) + 1);
    outgoing.writeHead(range === null ? 200 : 206, { 'content-length': part.length, etag: '"1"' });
    outgoing.end(incoming.method === 'HEAD' ? undefined : part);
  }

  return state;
}

function sendJson(outgoing: ServerResponse, status: number, value: unknown): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify(value));
}
