import { describe, type TestContext } from 'node:test';
import {
  openPostgresEmbeddingStore,
  openPostgresScrapeStore,
} from '../../../src/adapters/postgres/open-postgres-corpus.ts';
import type { PostgresScrapeStore } from '../../../src/adapters/postgres/postgres-scrape-store.ts';
import { describeCorpusStore } from '../../corpus/corpus-store-contract.ts';
import { describeScrapeStore } from '../../corpus/scrape-store-contract.ts';
import { testEmbeddingStore } from '../../embedding/embedding-store-contract.ts';
import { createDatabaseFor, skipsPostgres } from '../../support/start-postgres.ts';

const NAME = 'a PostgreSQL server';

async function open(t: TestContext): Promise<PostgresScrapeStore> {
  const store = await openPostgresScrapeStore(await createDatabaseFor(t), { repository: 'acme/rocket' });
  t.after(() => store.close());
  return store;
}

describe('a corpus on a PostgreSQL server', { skip: skipsPostgres }, () => {
  describeCorpusStore(NAME, open);
  describeScrapeStore(NAME, open);
  testEmbeddingStore(NAME, async (t) => await openPostgresEmbeddingStore(await createDatabaseFor(t)));
});
