import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examineDatabase, type FoundDatabase } from '../../src/doctor/examine-database.ts';

const WELL: FoundDatabase = {
  place: 'db.internal:5432/triage',
  serverVersion: 170_012,
  vector: { installed: '0.8.0', available: '0.8.1' },
  isReplica: false,
  bytes: 1_230_000_000,
  connections: { used: 8, limit: 100 },
  tables: [{ name: 'issue', rows: 200_000, deadRows: 20_000, bytes: 900_000_000 }],
  brokenIndexes: [],
  running: [{ seconds: 2, sql: 'SELECT 1' }],
  statements: [{ sql: 'SELECT number FROM auto_triager.issue', calls: 50, meanMs: 3 }],
};

function faultsOf(change: Partial<FoundDatabase>): string[] {
  return examineDatabase({ ...WELL, ...change })
    .filter(({ state }) => state !== 'good')
    .map(({ state, message }) => `${state}: ${message}`);
}

test('a database that is well is told in a line', () => {
  assert.deepEqual(
    examineDatabase(WELL).map(({ state, message }) => `${state}: ${message}`),
    ['good: db.internal:5432/triage: PostgreSQL 17.12, pgvector 0.8.0, 1.2 GB, about 200,000 rows.'],
  );
});

test('each fault is told with what to do', () => {
  for (const [change, expected] of [
    [{ serverVersion: 130_004 }, /^error: PostgreSQL 13\.4 is too old/],
    [{ isReplica: true }, /follows another one/],
    [{ connections: { used: 95, limit: 100 } }, /95 of 100 connections/],
    [{ vector: {} }, /extension vector is not there/],
    [{ vector: { available: '0.8.0' } }, /extension vector is not there/],
    [{ vector: { installed: '0.7.4' } }, /pgvector 0\.7\.4 cannot/],
    [{ tables: [{ name: 'issue', rows: 100_000, deadRows: 90_000, bytes: 5_000 }] }, /47 % of the rows in issue/],
    [{ brokenIndexes: ['issue_vector'] }, /index issue_vector was not finished/],
    [{ running: [{ seconds: 600, sql: 'CREATE\n  INDEX a' }] }, /running for 10 minutes: CREATE INDEX a/],
    [{ statements: [{ sql: 'SELECT 2', calls: 7, meanMs: 2_500 }] }, /took 2\.5 s on average of 7 calls/],
    [{ statements: undefined }, /^unknown: .*pg_stat_statements/],
  ] as const) {
    const diagnoses = examineDatabase({ ...WELL, ...change }).filter(({ state }) => state !== 'good');
    assert.equal(diagnoses.length, 1);
    const [{ state, message, cure } = assert.fail()] = diagnoses;
    assert.match(`${state}: ${message}`, expected);
    assert.equal(cure === undefined, state === 'unknown', 'each fault has a cure');
  }
});

test('small tables and versions that are new enough are no faults', () => {
  assert.deepEqual(faultsOf({ tables: [{ name: 'label', rows: 10, deadRows: 500, bytes: 9 }] }), []);
  for (const installed of ['0.8.0', '0.8.7', '0.10.0', '1.0']) {
    assert.deepEqual(faultsOf({ vector: { installed } }), [], installed);
  }
});
