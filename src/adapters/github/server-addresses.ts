import { ConfigError } from '../../shared/errors.ts';
import { maskCredentials } from '../../shared/mask-secrets.ts';
import { withoutEndSlashes } from '../../shared/without-end-slashes.ts';

const GITHUB_API = 'https://api.github.com';
const GITHUB_WEB = 'https://github.com';
const MAX_SHOWN_CHARS = 200;

export interface ServerAddresses {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  /** Where people read issues; without a slash at the end. */
  readonly serverUrl: string;
}

/**
 * Checks the two addresses of a GitHub server; the second follows from the first where it is not given: GitHub
 * Enterprise Server has its API under `/api/v3`, GitHub Enterprise Cloud with data residency on the host `api.…`.
 * Throws ConfigError, with all faults, when one is not an http(s) address or carries a user name or password.
 */
export function serverAddresses(given: { readonly apiUrl?: string; readonly serverUrl?: string }): ServerAddresses {
  const problems: string[] = [];
  const apiUrl = checkAddress('API address', given.apiUrl ?? GITHUB_API, problems);
  const serverUrl = checkAddress('server address', given.serverUrl ?? deriveServerUrl(apiUrl), problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return { apiUrl, serverUrl };
}

function checkAddress(what: string, address: string, problems: string[]): string {
  const url = URL.parse(address);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === null || !isWeb || url.search !== '' || url.hash !== '') {
    const shown = JSON.stringify(maskCredentials(address).slice(0, MAX_SHOWN_CHARS));
    problems.push(`The ${what} must look like ${GITHUB_API} or https://your.server/api/v3; found ${shown}.`);
    return address;
  }
  if (url.username !== '' || url.password !== '') {
    problems.push(`The ${what} must not contain a user name or password; give the token as GITHUB_TOKEN.`);
    return GITHUB_API;
  }
  return withoutEndSlashes(url.href);
}

function deriveServerUrl(apiUrl: string): string {
  if (apiUrl === GITHUB_API) return GITHUB_WEB;
  const url = URL.parse(apiUrl);
  if (url === null) return GITHUB_WEB;
  const host = url.host.endsWith('.ghe.com') ? url.host.replace(/^api\./, '') : url.host;
  return `${url.protocol}//${host}`;
}
