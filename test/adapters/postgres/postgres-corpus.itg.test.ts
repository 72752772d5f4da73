import { describe } from 'node:test';
import { openPostgresCorpus } from '../../../src/adapters/postgres/open-postgres-corpus.ts';
import { describeCorpusStore } from '../../corpus/corpus-store-contract.ts';
import { createDatabaseFor, skipsPostgres } from '../../support/start-postgres.ts';

describe('a corpus on a PostgreSQL server', { skip: skipsPostgres }, () => {
  describeCorpusStore('PostgreSQL', async (t) => {
    const address = await createDatabaseFor(t);
    return await openPostgresCorpus(address, { repository: 'acme/rocket' });
  });
});
