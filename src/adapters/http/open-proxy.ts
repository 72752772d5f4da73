// By its file: the bundles have a stand-in for the bare name, which the Actions toolkit imports.
import { ProxyAgent } from 'undici/index.js';
import type { ProxySetting } from './proxy-for.ts';
import { TransportFault } from './transport-fault.ts';

/** One for each proxy: it keeps connections open. */
const agents = new Map<string, ProxyAgent>();

/** As undici says that a proxy refused: with CONNECT, and where the address is sent as it is. */
const REFUSED = /^Proxy response \((?<status>\d+)\)|Proxy Authentication Required \((?<required>407)\)/;
const AUTHENTICATION_REQUIRED = 407;

/** What to add to a request so that it goes through the proxy: `http:` as it is, `https:` in a tunnel (RFC 9110, 9.3.6). */
export function openProxy({ url }: ProxySetting): RequestInit {
  const key = url.href;
  const agent = agents.get(key) ?? createAgent(url);
  agents.set(key, agent);
  // Node's own fetch is a version of undici, and takes its dispatchers; the type of each is that of its own version.
  return { dispatcher: agent } as unknown as RequestInit;
}

function createAgent({ origin, username, password }: URL): ProxyAgent {
  const hasUser = username !== '' || password !== '';
  const user = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
  return new ProxyAgent({ uri: origin, proxyTunnel: false, ...(hasUser ? { token: `Basic ${user}` } : {}) });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What went wrong with the proxy; undefined where it did its part, and another host failed. */
export function explainProxyFault(
  error: unknown,
  { proxy, address }: { readonly proxy: ProxySetting; readonly address: URL },
): TransportFault | undefined {
  const cause = deepestCause(error);
  if (cause === undefined) return undefined;
  const name = `the proxy ${proxy.url.origin} (${proxy.variable})`;
  const refused = REFUSED.exec(cause.message)?.groups;
  if (refused === undefined) {
    return isOfProxy(cause, proxy)
      ? new TransportFault(`${name} cannot be reached: ${cause.message}`, { mayPass: true })
      : undefined;
  }
  const status = Number(refused.status ?? refused.required);
  const advice = status === AUTHENTICATION_REQUIRED ? ', because it asks for another user name or password' : '';
  const message = `${name} does not let requests through to ${address.host} (${status})${advice}`;
  return new TransportFault(message, { mayPass: status >= 500 });
}

function deepestCause(error: unknown): Error | undefined {
  let current = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  return current instanceof Error ? current : undefined;
}

/** With a proxy nobody else is looked up or connected to. */
function isOfProxy(cause: Error, { url }: ProxySetting): boolean {
  const { syscall, code = '' } = cause as NodeJS.ErrnoException;
  const isConnecting = syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT';
  return isConnecting || (url.protocol === 'https:' && code.startsWith('ERR_TLS'));
}
