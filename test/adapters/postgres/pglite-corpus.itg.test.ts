import { after, before, describe } from 'node:test';
import { createPostgresEmbeddingStore } from '../../../src/adapters/postgres/postgres-embedding-store.ts';
import { PostgresScrapeStore } from '../../../src/adapters/postgres/postgres-scrape-store.ts';
import { describeCorpusStore } from '../../corpus/corpus-store-contract.ts';
import { describeScrapeStore } from '../../corpus/scrape-store-contract.ts';
import { testEmbeddingStore } from '../../embedding/embedding-store-contract.ts';
import { type InProcessPostgres, startPGlite } from '../../support/open-pglite.ts';

const NAME = 'PostgreSQL in this process';

let server: InProcessPostgres;
before(async () => {
  server = await startPGlite();
});
after(() => server.close());

async function open(): Promise<PostgresScrapeStore> {
  return new PostgresScrapeStore(await server.openDatabase(), { repository: 'acme/rocket', place: 'this process' });
}

describeCorpusStore(NAME, open);
describeScrapeStore(NAME, open);
describe('an embedding store', () => {
  testEmbeddingStore(NAME, async () => createPostgresEmbeddingStore(await server.openDatabase()));
});
