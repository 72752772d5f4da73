import { BlockList, isIP } from 'node:net';
import { TransportFault } from './transport-fault.ts';

export interface ProxySetting {
  readonly url: URL;
  /** The variable that names it. */
  readonly variable: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLES: Readonly<Record<string, string>> = { 'http:': 'http_proxy', 'https:': 'https_proxy' };
const SCHEMES: readonly string[] = ['http:', 'https:'];
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
const BRACKETS = /^\[|\]$/g;
const HOST_AND_PORT = /^(?:\[(?<bracketed>[^\]]*)\]|(?<plain>[^:]*))(?::(?<port>\d+))?$/;

/**
 * The proxy that the environment names for an address, as curl reads it: HTTPS_PROXY or HTTP_PROXY, lower case first,
 * unless NO_PROXY names the host. Throws TransportFault where the variable is no address of an HTTP proxy.
 * https://everything.curl.dev/usingcurl/proxies/env.html
 */
export function proxyFor(address: URL, environment: Environment): ProxySetting | undefined {
  const lowerCase = VARIABLES[address.protocol];
  const found = lowerCase === undefined ? undefined : readVariable(lowerCase, environment);
  if (found === undefined) return undefined;
  const { variable, value } = found;
  if (isExcepted(address, readVariable('no_proxy', environment)?.value ?? '')) return undefined;
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  // The value may hold a password.
  if (url === null || !SCHEMES.includes(url.protocol) || url.hostname === '')
    throw new TransportFault(`${variable} is not the address of a proxy, such as http://proxy.example:3128`);
  return { url, variable };
}

function readVariable(lowerCase: string, environment: Environment): { variable: string; value: string } | undefined {
  for (const variable of [lowerCase, lowerCase.toUpperCase()]) {
    const value = environment[variable]?.trim();
    if (value) return { variable, value };
  }
  return undefined;
}

/**
 * Whether NO_PROXY names the host: `*`; a host, with all below it, with or without a dot or `*.` before it; an IP address or
 * a range (`10.0.0.0/8`); each for one port where one follows.
 */
function isExcepted(address: URL, list: string): boolean {
  const host = address.hostname.replace(BRACKETS, '').replace(/\.$/, '');
  const port = Number(address.port) || DEFAULT_PORTS[address.protocol];
  return list
    .toLowerCase()
    .split(/[,\s]/)
    .filter((entry) => entry !== '')
    .map(readEntry)
    .some((entry) => (entry.port === undefined || entry.port === port) && isNamed(host, entry));
}

interface Entry {
  readonly name: string;
  readonly prefix: number | undefined;
  readonly port: number | undefined;
}

function readEntry(text: string): Entry {
  // What does not fit is an IPv6 address without brackets, which no port can follow.
  const { bracketed, plain, port } = HOST_AND_PORT.exec(text)?.groups ?? {};
  const [name = '', prefix] = (bracketed ?? plain ?? text).split('/', 2);
  return { name: name.replace(/^\*?\./, ''), prefix: toNumber(prefix), port: toNumber(port) };
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function isNamed(host: string, { name, prefix }: Entry): boolean {
  if (name === '*') return true;
  const family = isIP(name);
  if (family === 0 || isIP(host) === 0) return host === name || host.endsWith(`.${name}`);
  if (isIP(host) !== family) return false;
  const kind = family === 6 ? 'ipv6' : 'ipv4';
  const maxPrefix = family === 6 ? 128 : 32;
  if (prefix !== undefined && !(prefix >= 0 && prefix <= maxPrefix)) return false;
  const range = new BlockList();
  // Also where no range is meant: `::1` can be written in several ways.
  range.addSubnet(name, prefix ?? maxPrefix, kind);
  return range.check(host, kind);
}
