import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureVectors } from '../../../../src/adapters/postgres/index/vector-support.ts';
import { startPGlite } from '../../../support/open-pglite.ts';

test('a server without pgvector is found to be one, and how to get it is said', async (t) => {
  const server = await startPGlite();
  t.after(() => server.close());
  const support = await ensureVectors(await server.openDatabase());
  assert.equal(support.kind, 'codes');
  assert.match(support.kind === 'codes' ? support.reason : '', /no pgvector: install its package/);
});
