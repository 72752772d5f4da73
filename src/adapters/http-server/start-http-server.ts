import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { ConfigError } from '../../shared/errors.ts';

export interface HttpServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly answer: (request: Request, bindings: HttpBindings) => Response | Promise<Response>;
}

export interface HttpServer {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  /**
   * Takes no more requests, and waits so long for those under way; then it breaks them off. Resolves to how many were broken off.
   */
  stop(graceMs: number): Promise<number>;
}

/** All headers together; a token and some cookies of the host have room. */
const MAX_HEADER_BYTES = 8192;
/** For a request to arrive, which is one packet. */
const ARRIVAL_MS = 10_000;
const CONNECTION_CHECK_MS = 1000;
const KEEP_ALIVE_MS = 5000;
const MAX_CONNECTIONS = 256;

/** Listens and answers. Throws ConfigError where it cannot listen there. */
export async function startHttpServer({ host, port, answer }: HttpServerOptions): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings as HttpBindings),
    hostname: host,
    // The SDKs of this process go on with the real ones.
    overrideGlobalObjects: false,
    serverOptions: {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: ARRIVAL_MS,
      requestTimeout: ARRIVAL_MS,
      connectionsCheckingInterval: CONNECTION_CHECK_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
  }) as Server;
  server.maxConnections = MAX_CONNECTIONS;
  const open = new Set<ServerResponse>();
  server.prependListener('request', (_incoming, outgoing: ServerResponse) => {
    open.add(outgoing);
    outgoing.once('close', () => open.delete(outgoing));
    if (!server.listening) lastOne(outgoing);
  });
  await listen(server, { host, port });
  return {
    url: addressOf(server, host),
    async stop(graceMs) {
      const closed = once(server, 'close');
      server.close();
      for (const outgoing of open) lastOne(outgoing);
      let brokenOff = 0;
      const timer = setTimeout(() => {
        brokenOff = open.size;
        server.closeAllConnections();
      }, graceMs);
      await closed;
      clearTimeout(timer);
      return brokenOff;
    },
  };
}

/** The client is to open no more on this connection. */
function lastOne(outgoing: ServerResponse): void {
  if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
}

/** What a user can do something about, by the code of the system. */
const LISTEN_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; choose another --port',
  EACCES: 'this user may not listen there; choose a --port above 1023',
  EADDRNOTAVAIL: 'this machine has no such address; choose another --host',
  ENOTFOUND: 'the name of the host is not known; choose another --host',
  EAI_AGAIN: 'the name of the host is not known; choose another --host',
};

async function listen(server: Server, { host, port }: Pick<HttpServerOptions, 'host' | 'port'>): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const advice = LISTEN_FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
    if (advice === undefined) throw error;
    throw new ConfigError(`Port ${port} of ${host} cannot be listened on: ${advice}.`, { cause: error });
  }
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
