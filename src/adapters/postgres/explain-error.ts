import { ConfigError, ServiceError } from '../../shared/errors.ts';

/** What the driver throws: the server's word has an SQLSTATE of five characters, the network's a name such as ECONNRESET. */
interface DriverError extends Error {
  readonly code: string;
}

/**
 * What a user can do about an answer of the server, by SQLSTATE (https://www.postgresql.org/docs/17/errcodes-appendix.html).
 * `%` stands for what the server says.
 */
const ADVICE = {
  '28P01': 'refused the password: check user and password in the address',
  '28000': 'refused the login: check the user in the address, and whether the server asks for TLS (sslmode=require)',
  '3D000': 'does not exist: create it, or correct its name in the address',
  '42501':
    'gave no right: %. Let its owner run auto-triager once, or grant the user what is missing (docs/postgresql.md)',
  '25006': 'takes no changes, as a replica does: give the address of the server that takes them',
  '42P01': 'lacks a table that its schema should have: %. Restore it from a backup, or use an empty database',
  '42703': 'lacks a column that its schema should have: %. Restore it from a backup, or use an empty database',
  '42883': 'lacks a function: %',
  '53100':
    'has no room left on its disk: nothing of this step was written. Make room and run it again; it goes on from here',
} as const satisfies Record<string, string>;

/** Answers after which the same statement may succeed: no connection, no room for the moment, a conflict, a time limit. */
const RETRYABLE =
  /^(?:08...|40001|40P01|53300|53400|55P03|57P0[1-5]|57014|ECONN\w*|ETIMEDOUT|EPIPE|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** The driver's own words, which have no code. */
const LOST =
  /connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** The driver's error in the project's words; anything else as it is. `place` is told. */
export function explainDatabaseError(error: unknown, place: string): unknown {
  if (error instanceof AggregateError && error.errors[0] !== undefined)
    return explainDatabaseError(error.errors[0], place);
  if (!(error instanceof Error)) return error;
  const code = isDriverError(error) ? error.code : undefined;
  if (code === 'ENOTFOUND') {
    return new ConfigError(`The database at ${place} cannot be found: check the host in the address`, { cause: error });
  }
  const tls = explainTls(error, place);
  if (tls !== undefined) return tls;
  const advice = Object.entries(ADVICE).find(([state]) => state === code)?.[1];
  if (advice !== undefined) {
    return new ConfigError(`The database at ${place} ${advice.replace('%', error.message)}`, { cause: error });
  }
  if (code === undefined && !LOST.test(error.message)) return error;
  const retryable = code === undefined ? LOST.test(error.message) : RETRYABLE.test(code);
  return new ServiceError(`The database at ${place} failed: ${error.message}`, {
    service: 'PostgreSQL',
    retryable,
    cause: error,
  });
}

function isDriverError(error: Error): error is DriverError {
  return 'code' in error && typeof error.code === 'string';
}

/** The driver has no codes for a server without TLS, and Node's for certificates are many. */
function explainTls(error: Error, place: string): ConfigError | undefined {
  if (/does not support SSL/i.test(error.message)) {
    const what = `The database at ${place} offers no TLS, which sslmode in the address asks for`;
    return new ConfigError(`${what}: turn it on there, or leave sslmode away where nobody can listen`, {
      cause: error,
    });
  }
  if (/certificate|altnames/i.test(error.message)) {
    const what = `The certificate of the database at ${place} is not trusted: ${error.message}`;
    return new ConfigError(`${what}. Name the file of its authority: sslrootcert=… in the address`, { cause: error });
  }
  return undefined;
}
