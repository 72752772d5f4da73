import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import pg from 'pg';

/** The address of a server with pgvector, whose user may create databases and roles: scripts/postgres.sh makes one. */
const SERVER = process.env.AUTO_TRIAGER_TEST_POSTGRES;

/**
 * Why tests on a real PostgreSQL are skipped; false where there is one. In CI they are not skipped: there they fail.
 */
export const skipsPostgres: string | false =
  SERVER === undefined && process.env.CI === undefined
    ? 'there is no PostgreSQL: start one with "bash scripts/postgres.sh start out/postgres" and put its address into AUTO_TRIAGER_TEST_POSTGRES'
    : false;

/** The address of an empty database that lives as long as the test. */
export async function createDatabaseFor(t: Pick<TestContext, 'after'>): Promise<string> {
  if (SERVER === undefined) throw new Error('CI has no PostgreSQL: AUTO_TRIAGER_TEST_POSTGRES is not set');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  t.after(() => onServer(`DROP DATABASE ${name} WITH (FORCE)`));
  const url = new URL(SERVER);
  url.pathname = name;
  return url.href;
}

/** Runs statements one after the other as the server's own user, in the database of `address` where one is given. */
export async function onServer(sql: string, address = SERVER): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
