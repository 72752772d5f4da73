import type { Pool, PoolClient } from 'pg';
import { ServiceError } from '../../shared/errors.ts';
import { retry, startDeadline } from '../../shared/retry.ts';
import { describeAddress, toConnectionSettings } from './connection-settings.ts';
import type { Database, Queries, Row } from './database.ts';
import { explainDatabaseError } from './explain-error.ts';
import { type SchemaUse, useSchema } from './migrate.ts';

/** As long as a server takes to start again after an upgrade. */
const PATIENCE = { maxTries: 6, timeoutMs: 600_000, firstWaitMs: 500 };
const DEADLINE_MS = 900_000;
/** OID of int8 (https://www.postgresql.org/docs/17/catalog-pg-type.html): the driver gives it as text. */
const INT8 = 20;

export interface OpenDatabaseOptions {
  /** `read` never changes the database, and needs its schema to be there. */
  readonly use: SchemaUse;
}

/**
 * Opens a database, and brings its schema up to date where it is to be written to. The driver is loaded now.
 * Throws ConfigError: a wrong address, password or right; a database of another program; a newer schema. ServiceError: no answer.
 */
export async function openDatabase(address: string, { use }: OpenDatabaseOptions): Promise<Database> {
  const place = describeAddress(address);
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    ...toConnectionSettings(address),
    types: { getTypeParser: (oid, format) => (oid === INT8 ? readWholeNumber : pg.types.getTypeParser(oid, format)) },
  });
  // A connection that breaks is replaced, and the statement that it ran fails; without listeners it would end the process too.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = createDatabase(pool, place);
  try {
    await useSchema(database, { use, place });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function createDatabase(pool: Pool, place: string): Database {
  let closing: Promise<void> | undefined;
  const run = async (
    client: Pick<PoolClient, 'query'>,
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> => {
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } catch (error) {
      throw explainDatabaseError(error, place);
    }
  };
  const withClient = async <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw explainDatabaseError(error, place);
    });
    let failure: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      // Such a connection may be in any state: it is not used again.
      if (error instanceof ServiceError) failure = error;
      throw error;
    } finally {
      client.release(failure);
    }
  };
  return {
    query: (sql, values) => patiently(() => withClient((client) => run(client, sql, values))),
    transaction: (work) =>
      patiently(() =>
        withClient(async (client) => {
          const queries: Queries = { query: (sql, values) => run(client, sql, values) };
          await queries.query('BEGIN');
          try {
            const result = await work(queries);
            await queries.query('COMMIT');
            return result;
          } catch (error) {
            // Where the connection is lost, the server does it.
            await queries.query('ROLLBACK').catch(() => {});
            throw error;
          }
        }),
      ),
    close: () => (closing ??= pool.end()),
  };
}

function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  return retry(work, { ...PATIENCE, deadline: startDeadline(DEADLINE_MS) });
}

/** Throws where a number is beyond those that are exact. */
function readWholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is beyond the whole numbers that are exact`);
  return number;
}
