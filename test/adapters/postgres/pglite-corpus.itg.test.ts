import { after, before } from 'node:test';
import { PostgresScrapeStore } from '../../../src/adapters/postgres/postgres-scrape-store.ts';
import { describeCorpusStore } from '../../corpus/corpus-store-contract.ts';
import { type InProcessPostgres, startPGlite } from '../../support/open-pglite.ts';

let server: InProcessPostgres;
before(async () => {
  server = await startPGlite();
});
after(() => server.close());

describeCorpusStore('PostgreSQL in this process', async () => {
  const database = await server.openDatabase();
  return new PostgresScrapeStore(database, { repository: 'acme/rocket', place: 'this process' });
});
