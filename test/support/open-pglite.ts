import { PGlite } from '@electric-sql/pglite';
import type { Database, Queries, Row } from '../../src/adapters/postgres/database.ts';
import { useSchema } from '../../src/adapters/postgres/migrate.ts';

/** OID of int8, which is a number in rows of ours. */
const INT8 = 20;

/** A PostgreSQL in this process, one a test file: starting one takes more than a second. */
export interface InProcessPostgres {
  /** Without any of what the test before wrote. */
  openDatabase(): Promise<Database>;
  close(): Promise<void>;
}

export async function startPGlite(): Promise<InProcessPostgres> {
  const server = await PGlite.create({ parsers: { [INT8]: Number } });
  return {
    async openDatabase() {
      await server.exec('DROP SCHEMA IF EXISTS auto_triager CASCADE');
      const database = toDatabase(server);
      await useSchema(database, { use: 'write', place: 'this process' });
      return database;
    },
    close: () => server.close(),
  };
}

function toDatabase(server: PGlite): Database {
  return {
    query: createQuery(server),
    transaction: (work) => server.transaction((transaction) => work({ query: createQuery(transaction) })),
    // The server goes on for the next test.
    async close() {},
  };
}

/** As the driver: several statements where there are no values. */
function createQuery(session: Pick<PGlite, 'query' | 'exec'>): Queries['query'] {
  return async (sql, values = []) => {
    if (values.length > 0) return (await session.query<Row>(sql, [...values])).rows;
    return ((await session.exec(sql)).at(-1)?.rows ?? []) as Row[];
  };
}
