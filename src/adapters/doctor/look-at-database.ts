import type { FoundDatabase, StatementFacts, TableFacts } from '../../doctor/examine-database.ts';
import { ConfigError, ServiceError } from '../../shared/errors.ts';
import { describeAddress } from '../postgres/connection-settings.ts';
import type { Queries, Row } from '../postgres/database.ts';
import { SCHEMA } from '../postgres/migrate.ts';
import { openDatabase } from '../postgres/open-database.ts';

/** The slowest ones, which are most of what can be changed. */
const SHOWN_STATEMENTS = 3;

/** Asks a database how it is; changes nothing. Throws ConfigError where it cannot be used, ServiceError where it does not answer. */
export async function lookAtDatabase(address: string): Promise<FoundDatabase> {
  const database = await openDatabase(address, { use: 'read' });
  try {
    const [server] = await database.query(
      `SELECT current_setting('server_version_num')::int AS version, pg_is_in_recovery() AS is_replica,
         pg_database_size(current_database()) AS bytes, current_setting('max_connections')::int AS connection_limit,
         (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend') AS connections,
         (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector,
         (SELECT default_version FROM pg_available_extensions WHERE name = 'vector') AS available_vector`,
    );
    return {
      place: describeAddress(address),
      serverVersion: Number(server?.version),
      vector: { installed: textOf(server?.vector), available: textOf(server?.available_vector) },
      isReplica: server?.is_replica === true,
      bytes: Number(server?.bytes),
      connections: { used: Number(server?.connections), limit: Number(server?.connection_limit) },
      tables: await readTables(database),
      brokenIndexes: await readBrokenIndexes(database),
      running: await readRunning(database),
      statements: await readStatements(database),
    };
  } finally {
    await database.close();
  }
}

/** A partition counts as part of the table that it belongs to, however deep. */
async function readTables(database: Queries): Promise<TableFacts[]> {
  const rows = await database.query(
    `SELECT root.relname AS name, coalesce(sum(stat.n_live_tup), 0)::float8 AS rows, coalesce(sum(stat.n_dead_tup), 0)::float8 AS dead,
       sum(pg_total_relation_size(part.oid))::float8 AS bytes
     FROM pg_class part
     JOIN pg_namespace space ON space.oid = part.relnamespace AND space.nspname = $1
     JOIN pg_class root ON root.oid = coalesce(pg_partition_root(part.oid), part.oid)
     LEFT JOIN pg_stat_user_tables stat ON stat.relid = part.oid
     WHERE part.relkind IN ('r', 'p') GROUP BY root.relname ORDER BY root.relname`,
    [SCHEMA],
  );
  return rows.map((row) => ({
    name: String(row.name),
    rows: Number(row.rows),
    deadRows: Number(row.dead),
    bytes: Number(row.bytes),
  }));
}

/** One that is being built is not valid either: it is left out while a statement builds it. */
async function readBrokenIndexes(database: Queries): Promise<string[]> {
  const rows = await database.query(
    `SELECT index.relname AS name FROM pg_index
     JOIN pg_class index ON index.oid = pg_index.indexrelid
     JOIN pg_namespace space ON space.oid = index.relnamespace AND space.nspname = $1
     WHERE NOT pg_index.indisvalid AND index.relkind = 'i'
       AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index WHERE index_relid = index.oid) ORDER BY 1`,
    [SCHEMA],
  );
  return rows.map((row) => String(row.name));
}

async function readRunning(database: Queries): Promise<FoundDatabase['running']> {
  const rows = await database.query(
    `SELECT extract(epoch FROM now() - query_start)::float8 AS seconds, query FROM pg_stat_activity
     WHERE application_name = 'auto-triager' AND state = 'active' AND pid <> pg_backend_pid() AND datname = current_database()`,
  );
  return rows.map((row) => ({ seconds: Number(row.seconds), sql: String(row.query) }));
}

/** Undefined where the extension is not there or the user may not read it. */
async function readStatements(database: Queries): Promise<StatementFacts[] | undefined> {
  const [extension] = await database.query("SELECT 1 FROM pg_extension WHERE extname = 'pg_stat_statements'");
  if (extension === undefined) return undefined;
  let rows: Row[];
  try {
    rows = await database.query(
      `SELECT query, calls::float8 AS calls, mean_exec_time AS mean FROM pg_stat_statements
       WHERE query LIKE '%' || $1 || '.%' AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
       ORDER BY mean_exec_time DESC LIMIT ${SHOWN_STATEMENTS}`,
      [SCHEMA],
    );
  } catch (error) {
    // Not loaded by the server, or not for this user.
    if (error instanceof ConfigError || (error instanceof ServiceError && !error.retryable)) return undefined;
    throw error;
  }
  return rows.map((row) => ({ sql: String(row.query), calls: Number(row.calls), meanMs: Number(row.mean) }));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
