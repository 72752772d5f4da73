import { after, before, describe } from 'node:test';
import { PostgresCiHistory } from '../../../src/adapters/postgres/postgres-ci-history.ts';
import { createPostgresEmbeddingStore } from '../../../src/adapters/postgres/postgres-embedding-store.ts';
import { PostgresScrapeStore } from '../../../src/adapters/postgres/postgres-scrape-store.ts';
import { describeCorpusStore } from '../../corpus/corpus-store-contract.ts';
import { describeScrapeStore } from '../../corpus/scrape-store-contract.ts';
import { testEmbeddingStore } from '../../embedding/embedding-store-contract.ts';
import { describeCiHistory } from '../../run-summary/history/ci-history-contract.ts';
import { type InProcessPostgres, startPGlite } from '../../support/open-pglite.ts';

const NAME = 'PostgreSQL in this process';

let server: InProcessPostgres;
before(async () => {
  server = await startPGlite();
});
after(() => server.close());

const OF_ROCKET = { repository: 'acme/rocket', place: 'this process' };

async function open(): Promise<PostgresScrapeStore> {
  return new PostgresScrapeStore(await server.openDatabase(), OF_ROCKET);
}

describeCorpusStore(NAME, open);
describeScrapeStore(NAME, open);
describe('an embedding store', () => {
  testEmbeddingStore(NAME, async () => createPostgresEmbeddingStore(await server.openDatabase()));
});
describeCiHistory(NAME, async () => new PostgresCiHistory(await server.openDatabase(), OF_ROCKET));
