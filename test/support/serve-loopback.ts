import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Breaks open connections. */
  close(): Promise<void>;
}

/** Serves on a free port of loopback; where `handle` throws, the connection breaks. */
export async function serveLoopback(
  handle: (incoming: IncomingMessage, outgoing: ServerResponse) => void | Promise<void>,
): Promise<LoopbackServer> {
  const server = createServer(async (incoming, outgoing) => {
    try {
      await handle(incoming, outgoing);
    } catch {
      outgoing.destroy();
    }
  });
  // On a busy machine a client may come back late, just when Node would close a connection that nobody used for 5 s.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** All that a request or an answer holds. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}
