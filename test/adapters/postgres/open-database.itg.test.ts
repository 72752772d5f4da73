import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useSchema } from '../../../src/adapters/postgres/migrate.ts';
import { MIGRATIONS } from '../../../src/adapters/postgres/migrations.ts';
import { openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { createDatabaseFor, onServer, skipsPostgres } from '../../support/start-postgres.ts';

describe('a PostgreSQL database', { skip: skipsPostgres }, () => {
  test('is made ready by whoever writes first, also by eight at once', async (t) => {
    const address = await createDatabaseFor(t);
    const all = await Promise.all(Array.from({ length: 8 }, () => openDatabase(address, { use: 'write' })));
    const [first] = all;
    const migrations = [
      ...MIGRATIONS,
      'CREATE TABLE auto_triager.thing (name text)',
      'ALTER TABLE auto_triager.thing ADD size bigint',
    ];
    await Promise.all(all.map((database) => useSchema(database, { use: 'write', place: 'here', migrations })));
    assert.deepEqual(
      await first?.query('SELECT version FROM auto_triager.migration ORDER BY version'),
      migrations.map((_, index) => ({ version: index + 1 })),
    );
    await Promise.all(all.map((database) => database.close()));
  });

  test('is refused where its schema is newer, is missing, or is of somebody else', async (t) => {
    const address = await createDatabaseFor(t);
    await assert.rejects(openDatabase(address, { use: 'read' }), isConfigError(/holds nothing yet.*store copy/));
    await (await openDatabase(address, { use: 'write' })).close();
    // A newer program made additions alone: whoever reads goes on, whoever writes does not.
    await onServer('INSERT INTO auto_triager.migration (version, oldest_reader) VALUES (900, 2)', address);
    await (await openDatabase(address, { use: 'read' })).close();
    await assert.rejects(openDatabase(address, { use: 'write' }), isConfigError(/newer auto-triager/));
    await onServer('INSERT INTO auto_triager.migration (version, oldest_reader) VALUES (901, 901)', address);
    await assert.rejects(openDatabase(address, { use: 'read' }), isConfigError(/newer auto-triager/));
    await onServer("COMMENT ON SCHEMA auto_triager IS 'mine'", address);
    await assert.rejects(openDatabase(address, { use: 'write' }), isConfigError(/did not make/));
  });

  test('a wrong password, a missing database and an address without a name are told without the password', async (t) => {
    const address = new URL(await createDatabaseFor(t));
    address.password = 'wrong-password';
    await assert.rejects(openDatabase(address.href, { use: 'write' }), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /refused the password/);
      assert.doesNotMatch(error.message, /wrong-password/);
      return true;
    });
    const missing = new URL(await createDatabaseFor(t));
    missing.pathname = 'nowhere';
    await assert.rejects(openDatabase(missing.href, { use: 'write' }), isConfigError(/does not exist/));
    missing.pathname = '';
    await assert.rejects(openDatabase(missing.href, { use: 'write' }), isConfigError(/names none/));
  });

  test('a transaction is done again after its connection was lost, and leaves nothing of the first time', async (t) => {
    const address = await createDatabaseFor(t);
    const database = await openDatabase(address, { use: 'write' });
    await database.query('CREATE TABLE auto_triager.tried (turn integer)');
    let turn = 0;
    await database.transaction(async (queries) => {
      turn += 1;
      await queries.query('INSERT INTO auto_triager.tried VALUES ($1)', [turn]);
      const [row] = await queries.query('SELECT pg_backend_pid() AS pid');
      if (turn === 1) await onServer(`SELECT pg_terminate_backend(${row?.pid})`, address);
      await queries.query('SELECT 1');
    });
    assert.deepEqual(await database.query('SELECT turn FROM auto_triager.tried'), [{ turn: 2 }]);
    await database.close();
    await database.close();
  });
});

function isConfigError(pattern: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof ConfigError && pattern.test(error.message);
}
