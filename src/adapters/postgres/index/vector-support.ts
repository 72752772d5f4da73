import { ConfigError, ServiceError } from '../../../shared/errors.ts';
import type { Database, Queries } from '../database.ts';

/** The first that has halfvec. https://github.com/pgvector/pgvector/blob/master/CHANGELOG.md */
const LEAST_VERSION = { major: 0, minor: 7 };
/** One process at a time adds extension and column: any number that other programs are unlikely to take. */
const LOCK = 5_281_207_042;

export type VectorSupport =
  | { readonly kind: 'vectors' }
  /** `reason` is a sentence that says what to do. */
  | { readonly kind: 'codes'; readonly reason: string };

/** Makes the database ready for vectors of pgvector, where it can have them. Throws ServiceError. */
export async function ensureVectors(database: Database): Promise<VectorSupport> {
  const [found] = await database.query(
    "SELECT installed_version AS installed, default_version AS available FROM pg_available_extensions WHERE name = 'vector'",
  );
  if (found === undefined) {
    return {
      kind: 'codes',
      reason: 'The server has no pgvector: install its package (postgresql-17-pgvector on Debian).',
    };
  }
  const version = String(found.installed ?? found.available);
  if (!isEnough(version)) {
    return {
      kind: 'codes',
      reason: `pgvector ${version} is too old: install 0.7 or newer, then ALTER EXTENSION vector UPDATE.`,
    };
  }
  try {
    await database.transaction(addColumn);
    return { kind: 'vectors' };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      kind: 'codes',
      reason: `pgvector is there but cannot be used: let a user who may do it run CREATE EXTENSION vector in this database (${error.message}).`,
    };
  }
}

async function addColumn(queries: Queries): Promise<void> {
  await queries.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  const [extension] = await queries.query("SELECT FROM pg_extension WHERE extname = 'vector'");
  if (extension === undefined) await queries.query('CREATE EXTENSION vector');
  const [column] = await queries.query(
    "SELECT FROM pg_attribute WHERE attrelid = 'auto_triager.indexed_issue'::regclass AND attname = 'vector' AND NOT attisdropped",
  );
  if (column !== undefined) return;
  // Without dimensions: those of repositories differ. To add it waits for whoever reads, and they for it.
  await queries.query('ALTER TABLE auto_triager.indexed_issue ADD COLUMN vector halfvec');
  await queries.query('ALTER TABLE auto_triager.indexed_issue ALTER vector SET STORAGE EXTERNAL');
}

function isEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST_VERSION.major || (major === LEAST_VERSION.major && minor >= LEAST_VERSION.minor);
}

/** Whether what failed may be left to the next time: the server was busy or away. */
export function isForLater(error: unknown): boolean {
  return error instanceof ServiceError && error.retryable;
}
