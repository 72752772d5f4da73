import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { serveLoopback } from './serve-loopback.ts';

export interface PrefixGateway {
  readonly url: string;
  /** Paths that did not begin with the prefix. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Serves what `targetUrl` serves below a prefix, and nothing else: as GitHub Enterprise Server has its API. */
export async function startPrefixGateway(targetUrl: string, prefix: string): Promise<PrefixGateway> {
  const refused: string[] = [];
  const { url, close } = await serveLoopback((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    if (path.startsWith(`${prefix}/`)) {
      pass(incoming, outgoing, new URL(path.slice(prefix.length), targetUrl));
      return;
    }
    refused.push(path);
    outgoing.writeHead(404, { 'content-type': 'text/html' }).end('<html>No such page</html>');
  });
  return {
    url,
    refused,
    close,
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, url: URL): void {
  const { method, headers } = incoming;
  const upstream = httpRequest(url, { method, headers: { ...headers, host: url.host }, agent: false });
  upstream.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.destroy());
  incoming.pipe(upstream);
}
