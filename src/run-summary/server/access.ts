import { createHash, timingSafeEqual } from 'node:crypto';

/** What of a request says who sent it. */
export interface RequestOrigin {
  /** Without the port. */
  readonly hostname: string;
  readonly authorization: string | undefined;
  /** What a browser says of the page that asks: https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header */
  readonly fetchSite: string | undefined;
}

export interface AccessRules {
  /** The address that the server listens on. */
  readonly host: string;
  /** Who has it may ask; where there is none, everybody on this machine. */
  readonly token?: string | undefined;
}

export interface Refusal {
  readonly status: 401 | 403;
  readonly message: string;
}

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  const name = withoutBrackets(host);
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}

/**
 * Why a request is refused; undefined where it may pass. Without a token, a page in a browser must not get at it: neither by a name
 * of its own that leads here (DNS rebinding), nor by an address of this machine in one of its images.
 */
export function refuseAccess(origin: RequestOrigin, { host, token }: AccessRules): Refusal | undefined {
  if (token !== undefined) {
    const given = /^Bearer +(\S+) *$/i.exec(origin.authorization ?? '')?.[1];
    if (given !== undefined && isSameSecret(given, token)) return undefined;
    const message = given === undefined ? 'A token is needed: Authorization: Bearer …' : 'The token is wrong.';
    return { status: 401, message };
  }
  const name = withoutBrackets(origin.hostname);
  if (!isLoopback(name) && name !== withoutBrackets(host))
    return { status: 403, message: 'The Host header must name this machine, such as 127.0.0.1 or localhost.' };
  if (!['none', 'same-origin', undefined].includes(origin.fetchSite))
    return { status: 403, message: 'Pages of other sites may not ask this server.' };
  return undefined;
}

/** In a time that says nothing of where they differ, nor of how long the secret is. */
function isSameSecret(given: string, secret: string): boolean {
  const [one, other] = [given, secret].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

/** As an address has it: `[::1]`. */
function withoutBrackets(host: string): string {
  return host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
}
