import { ConfigError } from '../../shared/errors.ts';
import type { Database, Queries } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

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
  const version = await readVersion(database, place);
  if (version !== undefined && version > migrations.length) {
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

/** How many migrations the schema has seen; undefined where there is none. */
async function readVersion(queries: Queries, place: string): Promise<number | undefined> {
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
  const [row] = await queries.query(`SELECT count(*) AS count FROM ${SCHEMA}.migration`);
  return Number(row?.count ?? 0);
}

async function migrate(
  database: Database,
  { place, migrations }: { readonly place: string; readonly migrations: readonly string[] },
): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    // Another process may have been faster.
    const version = await readVersion(queries, place);
    if (version === undefined) {
      await queries.query(`CREATE SCHEMA ${SCHEMA}`);
      await queries.query(`COMMENT ON SCHEMA ${SCHEMA} IS '${MARK}'`);
      await queries.query(
        `CREATE TABLE ${SCHEMA}.migration (version integer PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT now())`,
      );
    }
    for (const [index, sql] of migrations.entries()) {
      if (index < (version ?? 0)) continue;
      await queries.query(sql);
      await queries.query(`INSERT INTO ${SCHEMA}.migration (version) VALUES ($1)`, [index + 1]);
    }
  });
}
