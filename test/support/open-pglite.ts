import type { TestContext } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Queries, Row } from '../../src/adapters/postgres/database.ts';
import { useSchema } from '../../src/adapters/postgres/migrate.ts';

/** An empty PostgreSQL in this process, without extensions, whose schema is up to date; closed when the test ends. */
export async function openPglite(t: Pick<TestContext, 'after'>): Promise<Database> {
  const pglite = await PGlite.create();
  t.after(() => pglite.close());
  const query: Queries['query'] = async (sql, values = []) => {
    if (values.length > 0) return (await pglite.query<Row>(sql, [...values])).rows;
    return ((await pglite.exec(sql)).at(-1)?.rows ?? []) as Row[];
  };
  const database: Database = {
    query,
    // One session: what the work asks for runs in the transaction.
    async transaction(work) {
      await query('BEGIN');
      try {
        const result = await work({ query });
        await query('COMMIT');
        return result;
      } catch (error) {
        await query('ROLLBACK');
        throw error;
      }
    },
    close: async () => {},
  };
  await useSchema(database, { use: 'write', place: 'memory' });
  return database;
}
