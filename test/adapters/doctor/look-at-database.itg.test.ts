import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import { runCli } from '../../support/run-cli.ts';
import { createDatabaseFor, onServer, skipsPostgres } from '../../support/start-postgres.ts';

describe('the doctor looks at a database', { skip: skipsPostgres }, () => {
  test('and tells its version, its extension and what is broken', async (t) => {
    const address = await createDatabaseFor(t);
    await (await openDatabase(address, { use: 'write' })).close();
    await onServer(
      `CREATE TABLE auto_triager.thing (name text) PARTITION BY LIST (name);
       CREATE TABLE auto_triager.thing_a PARTITION OF auto_triager.thing FOR VALUES IN ('a');
       INSERT INTO auto_triager.thing SELECT 'a' FROM generate_series(1, 50);
       CREATE INDEX thing_name ON auto_triager.thing_a (name);
       UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'auto_triager.thing_name'::regclass;
       CREATE EXTENSION IF NOT EXISTS vector;
       ANALYZE`,
      address,
    );

    const { stdout } = await runCli(['doctor', '--offline', '--db', address, '--config', 'none', '--json']);

    const { checks } = JSON.parse(stdout) as { checks: { area: string; state: string; message: string }[] };
    const own = checks.filter(({ area }) => area === 'database').map(({ state, message }) => `${state}: ${message}`);
    assert.match(own[0] ?? '', /^good: .*\/test_\w+: PostgreSQL 1[4-9]\.\d+, pgvector 0\.\d+\.\d+, \d+(\.\d)? MB/);
    assert.doesNotMatch(stdout, new RegExp(new URL(address).password));
    assert.ok(own.includes('warning: The index thing_name was not finished and is never used.'), own.join('\n'));
  });

  test('and says what is wrong with its address or its schema', async (t) => {
    const address = await createDatabaseFor(t);
    const { exitCode, stdout } = await runCli(['doctor', '--offline', '--db', address, '--config', 'none']);
    assert.equal(exitCode, 1);
    assert.match(stdout, /ERROR .*holds nothing yet/);
  });
});
