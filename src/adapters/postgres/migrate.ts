import { ConfigError } from '../../shared/errors.ts';
import type { Database, Queries } from './database.ts';
import { MIGRATIONS, OLDEST_READER } from './migrations.ts';

/** All that is ours is in this schema of the database. */
export const SCHEMA = 'auto_triager';

/** `write` brings the schema up to date; `read` takes an older one as it is. */
export type SchemaUse = 'read' | 'write';

/** Marks the schema as ours: anybody could have one of its name. */
const MARK = 'auto-triager: issues, what was learned from them, and indexes';
/** Key of the lock that one migrating process holds: any number that other programs are unlikely to take. */
const MIGRATION_LOCK = 5_281_207_041;

export interface SchemaRequest {
  readonly use: SchemaUse;
  /** Of the database, for messages. */
  readonly place: string;
  /** All of them where absent; fewer are an older version of this program. */
  readonly migrations?: readonly string[];
}

/**
 * Checks that the schema is ours and known, and runs the migrations that it has not seen, each as a whole; safe when many processes
 * start at once. Throws ConfigError for a schema of somebody else, a newer one, and one that is missing where it is only read.
 */
export async function useSchema(
  database: Database,
  { use, place, migrations = MIGRATIONS }: SchemaRequest,
): Promise<void> {
  const found = await readVersion(database, place);
  const { version } = found ?? {};
  if (found !== undefined && found.version > migrations.length) {
    // Runs of the version before may go on reading while the first of the new one has brought the schema up to date.
    if (use === 'read' && found.oldestReader <= migrations.length) return;
    throw new ConfigError(
      `The database at ${place} was last used by a newer auto-triager: its schema has version ${version}, this program knows ` +
        `versions up to ${migrations.length}; update auto-triager`,
    );
  }
  if (version === migrations.length) return;
  if (use === 'write') await migrate(database, { place, migrations });
  else if (version === undefined) throw new ConfigError(`The database at ${place} holds nothing yet. ${howToFill()}`);
}

export function howToFill(): string {
  return (
    'Fill it with: auto-triager scrape --repo owner/name --db postgres://…, ' +
    'or copy a corpus file into it with: auto-triager store copy corpus.sqlite postgres://…'
  );
}

interface FoundSchema {
  /** How many migrations it has seen. */
  readonly version: number;
  /** The lowest version whose programs can read it. */
  readonly oldestReader: number;
}

/** Undefined where there is none. */
async function readVersion(queries: Queries, place: string): Promise<FoundSchema | undefined> {
  const [schema] = await queries.query(
    "SELECT obj_description(oid, 'pg_namespace') AS mark FROM pg_namespace WHERE nspname = $1",
    [SCHEMA],
  );
  if (schema === undefined) return undefined;
  if (schema.mark !== MARK) {
    throw new ConfigError(
      `The database at ${place} has a schema ${SCHEMA} that auto-triager did not make; use another database, or rename that schema`,
    );
  }
  const [row] = await queries.query(
    `SELECT count(*) AS version, max(oldest_reader) AS oldest_reader FROM ${SCHEMA}.migration`,
  );
  return { version: Number(row?.version), oldestReader: Number(row?.oldest_reader ?? 0) };
}

async function migrate(
  database: Database,
  { place, migrations }: { readonly place: string; readonly migrations: readonly string[] },
): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    // Another process may have been faster.
    const found = await readVersion(queries, place);
    if (found === undefined) {
      await queries.query(`CREATE SCHEMA ${SCHEMA}`);
      await queries.query(`COMMENT ON SCHEMA ${SCHEMA} IS '${MARK}'`);
      await queries.query(
        `CREATE TABLE ${SCHEMA}.migration (
           version integer PRIMARY KEY, oldest_reader integer NOT NULL, run_at timestamptz NOT NULL DEFAULT now()
         )`,
      );
    }
    for (const [index, sql] of migrations.entries()) {
      if (index < (found?.version ?? 0)) continue;
      await queries.query(sql);
      await queries.query(`INSERT INTO ${SCHEMA}.migration (version, oldest_reader) VALUES ($1, $2)`, [
        index + 1,
        OLDEST_READER,
      ]);
    }
  });
}
