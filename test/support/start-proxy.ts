import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface RecordingProxy {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  /** `GET http://service.test/path`, `CONNECT service.test:443`, in their order. */
  readonly requests: readonly string[];
  /** What was sent as `proxy-authorization` with each of them. */
  readonly passwords: readonly (string | undefined)[];
  close(): Promise<void>;
}

/**
 * A proxy on loopback that sends everything to `target`, whatever host is asked for: names that nobody else could look
 * up. With `refusal` it answers with that status instead.
 */
export async function startProxy({
  target,
  refusal,
}: {
  readonly target: string;
  readonly refusal?: number;
}): Promise<RecordingProxy> {
  const { hostname, port } = new URL(target);
  const requests: string[] = [];
  const passwords: (string | undefined)[] = [];
  const server = createServer((incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    passwords.push(incoming.headers['proxy-authorization']);
    if (refusal !== undefined) return void outgoing.writeHead(refusal).end('the proxy says no');
    const { pathname, search } = new URL(incoming.url ?? '');
    const { method, headers } = incoming;
    const onward = request({ hostname, port, path: `${pathname}${search}`, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    return void incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    passwords.push(incoming.headers['proxy-authorization']);
    socket.on('error', () => {});
    if (refusal !== undefined) return void socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const onward = connect(Number(port), hostname, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.on('error', () => socket.destroy());
    return void socket.pipe(onward).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    passwords,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
