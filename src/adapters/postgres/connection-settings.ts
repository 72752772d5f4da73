import type { PoolConfig } from 'pg';
import { ConfigError } from '../../shared/errors.ts';

/** No statement of ours takes longer, but for the building of an index, which sets its own limit. */
const STATEMENT_TIMEOUT_MS = 60_000;
/** How long a statement waits for somebody else's lock. */
const LOCK_TIMEOUT_MS = 20_000;
/** After this the server ends a transaction whose client went away without a word. */
const IDLE_TRANSACTION_TIMEOUT_MS = 120_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** One reads while others write; a run needs no more, and a server of hundreds of runs has a hundred connections. */
const MAX_CONNECTIONS = 4;
const IDLE_MS = 10_000;
/** Modes of `sslmode` that PostgreSQL's own tools understand as TLS whose certificate or name is not checked. */
const UNCHECKED_MODES: ReadonlySet<string> = new Set(['prefer', 'require', 'verify-ca']);

/** What the driver is told for an address such as `postgres://user:password@host:5432/name?sslmode=verify-full`. Throws ConfigError. */
export function toConnectionSettings(address: string): PoolConfig {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new ConfigError(
      // Not as it was found: what cannot be read cannot be freed of its password.
      'The address of the database cannot be read: it must have the form postgres://user:password@host:5432/name, with what is ' +
        'no letter or digit of the password percent-encoded (# as %23)',
    );
  }
  if (url.pathname.length <= 1) {
    throw new ConfigError(`The address of the database names none: add its name after the host, as in ${nameIn(url)}`);
  }
  return {
    connectionString: withCheckedTls(url),
    application_name: 'auto-triager',
    max: MAX_CONNECTIONS,
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
  };
}

/**
 * Whoever asks for TLS gets it with a certificate that is checked. The driver does so today, with a warning on standard error that its
 * next version will not.
 */
function withCheckedTls(url: URL): string {
  const mode = url.searchParams.get('sslmode');
  if (mode === null || !UNCHECKED_MODES.has(mode) || url.searchParams.has('uselibpqcompat')) return url.href;
  const checked = new URL(url);
  checked.searchParams.set('sslmode', 'verify-full');
  return checked.href;
}

/** Where a database is, without what is secret in its address: `host:5432/name`. */
export function describeAddress(address: string): string {
  const url = URL.parse(address);
  return url === null ? 'the database' : `${url.host}${url.pathname}`;
}

function nameIn(url: URL): string {
  return `postgres://${url.host}/auto_triager`;
}
