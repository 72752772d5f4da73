import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { openIndexEmbedder } from '../../../src/adapters/embedders/open-embedder.ts';
import { buildDocument } from '../../support/build-document.ts';
import { startEmbeddingServer } from '../../support/start-embedding-server.ts';

const PATIENCE = { maxTries: 2, timeoutMs: 20_000, firstWaitMs: 1, deadlineMs: 60_000 };
const FILTERED = { kind: 'status', status: 400, message: 'Stopped: content_filter' } as const;
const GOOD = buildDocument({ title: 'Tank leaks', body: 'Fuel is on the floor.' });
const BAD = buildDocument({ title: 'Quicksilver leaks', body: 'It is on the floor.' });

async function open(t: TestContext) {
  const server = await startEmbeddingServer({
    refuse: (texts) => (texts.some(({ text }) => text.startsWith('Quicksilver')) ? FILTERED : undefined),
  });
  t.after(() => server.close());
  const pinned = { provider: 'openai', model: 'text-embedding-3-small', dimensions: 16 } as const;
  const access = { openaiApiKey: 'secret-key', openaiBaseUrl: server.openaiUrl };
  return { server, embedder: await openIndexEmbedder(pinned, { access, patience: PATIENCE }) };
}

describe('openIndexEmbedder', () => {
  it('goes on with other texts, however many the service refuses', async (t) => {
    const { embedder } = await open(t);
    for (let text = 0; text < 12; text++) await assert.rejects(embedder.embedQuery(BAD), /content filter/);
    assert.equal((await embedder.embedQuery(GOOD)).length, 16);
  });

  it('asks no more where the service refuses every text', async (t) => {
    const { server, embedder } = await open(t);
    server.breakDown({ kind: 'status', status: 400 });
    for (let text = 0; text < 20; text++) await assert.rejects(embedder.embedQuery(GOOD), /\(400\)/);
    assert.ok(server.requests.length <= 25, `${server.requests.length}`);
  });

  it('asks no more after a key was forbidden', async (t) => {
    const { server, embedder } = await open(t);
    server.breakDown({ kind: 'status', status: 403 });
    for (let text = 0; text < 5; text++) await assert.rejects(embedder.embedQuery(GOOD), /\(403\)/);
    assert.ok(server.requests.length <= 4, `${server.requests.length}`);
  });
});
