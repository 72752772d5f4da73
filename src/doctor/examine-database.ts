import { formatBytes } from '../text/format-bytes.ts';
import { formatCount } from '../text/format-count.ts';
import type { Diagnosis } from './diagnosis.ts';

/** What a database says of itself. */
export interface FoundDatabase {
  /** Without what is secret in its address. */
  readonly place: string;
  /** As PostgreSQL counts: 170012 is 17.12. */
  readonly serverVersion: number;
  /** Of pgvector: as it is in this database, and as the server could give it. */
  readonly vector: { readonly installed?: string | undefined; readonly available?: string | undefined };
  /** Whether it takes no changes: it follows another server. */
  readonly isReplica: boolean;
  readonly bytes: number;
  readonly connections: { readonly used: number; readonly limit: number };
  /** Ours, partitions counted as one. */
  readonly tables: readonly TableFacts[];
  /** Names of indexes of ours whose building was cut off: they take room and are never used. */
  readonly brokenIndexes: readonly string[];
  /** Statements of ours that run now. */
  readonly running: readonly { readonly seconds: number; readonly sql: string }[];
  /** Of ours, as the extension pg_stat_statements counts them; absent where it is not there or may not be read. */
  readonly statements?: readonly StatementFacts[] | undefined;
}

export interface TableFacts {
  readonly name: string;
  /** As the server estimates. */
  readonly rows: number;
  /** Former versions of rows that still take room. */
  readonly deadRows: number;
  readonly bytes: number;
}

export interface StatementFacts {
  readonly sql: string;
  readonly calls: number;
  readonly meanMs: number;
}

/** Both `bit_count` of bits and partitions as we use them need it. */
const OLDEST_SERVER = 140_000;
/** Iterative scans came with it: without them a filtered search misses most of what it should find. */
const OLDEST_VECTOR = [0, 8, 0];
/** A table that is worth a word. */
const MANY_ROWS = 10_000;
/** The server cleans up by itself at a fifth; twice that says that it does not come to it. */
const MUCH_DEAD = 0.4;
const LONG_SECONDS = 300;
const SLOW_MS = 2_000;
const BUSY = 0.9;
const MAX_SQL_CHARS = 120;

/** Whether a database serves as a store, and what its owner should look after. */
export function examineDatabase(found: FoundDatabase): Diagnosis[] {
  const { place, serverVersion, vector, bytes, tables } = found;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const extension = vector.installed === undefined ? 'without pgvector' : `pgvector ${vector.installed}`;
  return [
    {
      area: 'database',
      state: 'good',
      message: `${place}: PostgreSQL ${nameVersion(serverVersion)}, ${extension}, ${formatBytes(bytes)}, about ${formatCount(rows, 'row')}.`,
    },
    ...examineServer(found),
    ...examineVector(found),
    ...tables.flatMap(examineTable),
    ...found.brokenIndexes.map((name) =>
      warn({
        message: `The index ${name} was not finished and is never used.`,
        cure: `Drop it when no rebuild runs: DROP INDEX auto_triager.${name}; the next rebuild makes what it needs.`,
      }),
    ),
    ...examineStatements(found),
  ];
}

function examineServer({ serverVersion, isReplica, connections }: FoundDatabase): Diagnosis[] {
  const { used, limit } = connections;
  return [
    ...(serverVersion < OLDEST_SERVER
      ? [
          fault({
            message: `PostgreSQL ${nameVersion(serverVersion)} is too old.`,
            cure: `Upgrade it to ${nameVersion(OLDEST_SERVER)} or newer.`,
          }),
        ]
      : []),
    ...(isReplica
      ? [
          warn({
            message:
              'The server follows another one: issues can be read and triaged, and nothing can be scraped or rebuilt.',
            cure: 'Give scrape and rebuild the address of the server that it follows.',
          }),
        ]
      : []),
    ...(used > BUSY * limit
      ? [
          warn({
            message: `${used} of ${limit} connections are in use: further runs will have to wait.`,
            cure: 'Lower max-parallel of the rebuild workflow, raise max_connections, or put a pooler such as PgBouncer before it.',
          }),
        ]
      : []),
  ];
}

function examineVector({ vector: { installed, available } }: FoundDatabase): Diagnosis[] {
  if (installed === undefined) {
    return [
      warn({
        message:
          'The extension vector is not there: similar issues are found by the signs of their vectors, which takes longer.',
        cure:
          available === undefined
            ? 'Install pgvector 0.8.0 or newer on the server, then as its superuser: CREATE EXTENSION vector.'
            : 'As a superuser, in this database: CREATE EXTENSION vector. Then rebuild the indexes.',
      }),
    ];
  }
  if (!isOlder(installed, OLDEST_VECTOR)) return [];
  return [
    warn({
      message: `pgvector ${installed} cannot go on searching where a filter leaves too little: similar issues are missed.`,
      cure: `Install pgvector ${OLDEST_VECTOR.join('.')} or newer, then: ALTER EXTENSION vector UPDATE.`,
    }),
  ];
}

function examineTable({ name, rows, deadRows, bytes }: TableFacts): Diagnosis[] {
  if (deadRows < MANY_ROWS || deadRows < MUCH_DEAD * (rows + deadRows)) return [];
  const share = Math.round((100 * deadRows) / (rows + deadRows));
  return [
    warn({
      message: `${share} % of the rows in ${name} (${formatBytes(bytes)}) are former versions that nobody reads any more.`,
      cure: `Look whether autovacuum is on and keeps up; once: VACUUM (ANALYZE) auto_triager.${name}`,
    }),
  ];
}

function examineStatements({ running, statements }: FoundDatabase): Diagnosis[] {
  const long = running.filter(({ seconds }) => seconds > LONG_SECONDS);
  const slow = (statements ?? []).filter(({ meanMs }) => meanMs > SLOW_MS);
  return [
    ...long.map(({ seconds, sql }) =>
      warn({
        message: `A statement of ours has been running for ${Math.round(seconds / 60)} minutes: ${shorten(sql)}`,
        cure: 'It may build an index, which takes a minute for 200,000 issues; else look in pg_stat_activity what it waits for.',
      }),
    ),
    ...slow.map(({ sql, calls, meanMs }) =>
      warn({
        message: `A statement took ${(meanMs / 1_000).toFixed(1)} s on average of ${formatCount(calls, 'call')}: ${shorten(sql)}`,
        cure: 'Run ANALYZE; look whether indexes fit into shared_buffers and memory (docs/postgresql.md).',
      }),
    ),
    ...(statements === undefined
      ? [
          {
            area: 'database',
            state: 'unknown',
            message:
              'Which statements are slow cannot be told: the extension pg_stat_statements is not there, or may not be read.',
          } as const,
        ]
      : []),
  ];
}

/** From version 10 on the second part is the last: https://www.postgresql.org/docs/17/libpq-status.html (PQserverVersion). */
function nameVersion(version: number): string {
  return `${Math.floor(version / 10_000)}.${version % 10_000}`;
}

function isOlder(version: string, than: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [at, wanted] of than.entries()) {
    const part = parts[at] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
}

function shorten(sql: string): string {
  const line = sql.replace(/\s+/g, ' ').trim();
  return line.length > MAX_SQL_CHARS ? `${line.slice(0, MAX_SQL_CHARS).toWellFormed()}…` : line;
}

function warn(told: { readonly message: string; readonly cure: string }): Diagnosis {
  return { area: 'database', state: 'warning', ...told };
}

function fault(told: { readonly message: string; readonly cure: string }): Diagnosis {
  return { area: 'database', state: 'error', ...told };
}
