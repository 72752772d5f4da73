import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, type TestContext, test } from 'node:test';
import { useSchema } from '../../../src/adapters/postgres/migrate.ts';
import { MIGRATIONS } from '../../../src/adapters/postgres/migrations.ts';
import { openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import {
  lockPostgresCorpus,
  openPostgresCorpus,
  openPostgresScrapeStore,
} from '../../../src/adapters/postgres/open-postgres-corpus.ts';
import { listAll } from '../../../src/corpus/list-all.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { buildIssue } from '../../support/build-issue.ts';
import { createDatabaseFor, onServer, skipsPostgres } from '../../support/start-postgres.ts';

const REPOSITORY = 'acme/rocket';
const END_OTHERS =
  'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

function issuesFrom(first: number, count = 200) {
  return Array.from({ length: count }, (_, index) => buildIssue({ number: first + index, body: 'x'.repeat(500) }));
}

async function refuses(work: () => Promise<unknown>, message: RegExp): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof ConfigError, String(error));
    assert.match(error.message, message);
    return true;
  });
}

/** A database with one issue. */
async function fillDatabase(t: TestContext): Promise<string> {
  const address = await createDatabaseFor(t);
  const store = await openPostgresCorpus(address, { repository: REPOSITORY });
  await store.upsert([buildIssue()]);
  await store.close();
  return address;
}

/** The address with another user, who may log in and nothing else. */
async function addUser(t: TestContext, address: string): Promise<{ readonly name: string; readonly address: string }> {
  const name = `user_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE ROLE ${name} LOGIN PASSWORD 'known'`);
  t.after(async () => await onServer(`DROP ROLE ${name}`));
  const url = new URL(address);
  [url.username, url.password] = [name, 'known'];
  return { name, address: url.href };
}

describe('a corpus in PostgreSQL', { skip: skipsPostgres }, () => {
  test('connections that are lost between and in the middle of writes lose and double nothing', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openPostgresCorpus(address, { repository: REPOSITORY });
    t.after(() => store.close());
    await store.upsert(issuesFrom(1));
    await onServer(END_OTHERS, address);
    const [counts] = await Promise.all([store.upsert(issuesFrom(201, 3000)), onServer(END_OTHERS, address)]);
    assert.ok(counts.inserted + counts.unchanged === 3000);
    const numbers = (await listAll(store)).map(({ number }) => number);
    assert.deepEqual(
      numbers,
      Array.from({ length: 3200 }, (_, index) => index + 1),
    );
  });

  test('a replica is read, and says that it takes no changes', async (t) => {
    const address = await fillDatabase(t);
    await onServer(`ALTER DATABASE ${new URL(address).pathname.slice(1)} SET default_transaction_read_only = on`);
    const store = await openPostgresCorpus(address, { repository: REPOSITORY });
    t.after(() => store.close());
    assert.equal(await store.count(), 1);
    await refuses(
      () => store.upsert([buildIssue({ title: 'New' })]),
      /takes no changes.*give the address of the server/,
    );
  });

  test('a user without rights is told what is missing, and one who may read reads', async (t) => {
    const address = await fillDatabase(t);
    const user = await addUser(t, address);
    await refuses(
      () => openPostgresCorpus(user.address, { readOnly: true }),
      /gave no right: permission denied for schema/,
    );
    await onServer(
      `GRANT USAGE ON SCHEMA auto_triager TO ${user.name}; GRANT SELECT ON ALL TABLES IN SCHEMA auto_triager TO ${user.name}`,
      address,
    );
    const store = await openPostgresCorpus(user.address, { repository: REPOSITORY });
    t.after(() => store.close());
    assert.equal((await listAll(store)).length, 1);
    await refuses(
      () => store.upsert([buildIssue({ title: 'New' })]),
      /gave no right: permission denied for table issue/,
    );
  });

  test('a table that is gone is named, and a row that was changed by hand is damage', async (t) => {
    const address = await fillDatabase(t);
    const store = await openPostgresScrapeStore(address, { repository: REPOSITORY });
    t.after(() => store.close());
    await onServer(`UPDATE auto_triager.issue SET labels = '{"a": 1}'; DROP TABLE auto_triager.label_event`, address);
    await refuses(() => store.labelEvents(), /lacks a table.*label_event/);
    await refuses(() => store.get(1), /is damaged: column labels holds no list of names/);
  });

  test('a schema that a newer program would extend is read as it is', async (t) => {
    const address = await fillDatabase(t);
    const database = await openDatabase(address, { use: 'read' });
    t.after(() => database.close());
    await useSchema(database, { use: 'read', place: 'here', migrations: [...MIGRATIONS, 'CREATE TABLE nothing ()'] });
    assert.deepEqual(await database.query("SELECT to_regclass('nothing') AS made"), [{ made: null }]);
  });

  test('a server without TLS is refused where the address asks for it', async (t) => {
    const address = `${await createDatabaseFor(t)}?sslmode=verify-full`;
    await refuses(() => openPostgresCorpus(address, { repository: REPOSITORY }), /offers no TLS/);
  });

  test('what PostgreSQL cannot store is replaced: NUL, and half of a surrogate pair', async (t) => {
    const store = await openPostgresScrapeStore(await createDatabaseFor(t), { repository: REPOSITORY });
    t.after(() => store.close());
    const event = { id: 1, issue: 1, label: 'a\0b\ud800', action: 'labeled', actor: '', at: '' } as const;
    await store.addLabelEvents([event]);
    assert.deepEqual(
      (await store.labelEvents()).map(({ label }) => label),
      ['a\ufffdb\ufffd'],
    );
  });

  test('repositories do not see each other, whichever case their names have, and one of several must be chosen', async (t) => {
    const address = await fillDatabase(t);
    const other = await openPostgresCorpus(address, { repository: 'acme/sled' });
    await other.upsert(issuesFrom(1, 3));
    await other.close();
    const store = await openPostgresCorpus(address, { repository: 'Acme/Rocket', readOnly: true });
    t.after(() => store.close());
    assert.deepEqual([store.repository, await store.count()], [REPOSITORY, 1]);
    await refuses(() => openPostgresCorpus(address), /holds several repositories \(acme\/rocket, acme\/sled\)/);
    await refuses(() => openPostgresCorpus(address, { repository: 'a/b', readOnly: true }), /holds no issues of a\/b/);
  });

  test('one scrape of a repository keeps another one away until it ends', async (t) => {
    const address = await createDatabaseFor(t);
    const unlock = await lockPostgresCorpus(address, REPOSITORY);
    await refuses(() => lockPostgresCorpus(address, 'Acme/Rocket'), /Another scrape is filling Acme\/Rocket/);
    await (await lockPostgresCorpus(address, 'acme/sled'))();
    await unlock();
    await (await lockPostgresCorpus(address, REPOSITORY))();
  });
});
