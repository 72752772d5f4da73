import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { LLMock } from '@copilotkit/aimock';
import { createGeminiEmbedder } from '../../../src/adapters/gemini/create-gemini-embedder.ts';
import { buildDocument } from '../../support/build-document.ts';
import { type EmbeddingServer, startEmbeddingServer } from '../../support/start-embedding-server.ts';
import { DIMENSIONS, describeServiceEmbedder, RADIO, TANK } from '../service-embedder-contract.ts';

const open = ({ url }: Pick<EmbeddingServer, 'url'>) =>
  createGeminiEmbedder({
    model: 'gemini-embedding-001',
    dimensions: DIMENSIONS,
    apiKey: 'secret-key',
    baseUrl: url,
  });

describeServiceEmbedder({
  name: 'gemini',
  open,
  answer: (vectors) => ({ embeddings: vectors.map((values) => ({ values })) }),
});

describe('createGeminiEmbedder', () => {
  let server: EmbeddingServer;
  before(async () => {
    server = await startEmbeddingServer();
  });
  after(() => server.close());
  afterEach(() => server.verify());

  it('says that documents are documents, gives their title apart, and asks for the dimensions', async () => {
    await open(server).embedDocuments([TANK, RADIO]);
    const request = server.requests.at(-1);
    assert.equal(request?.headers['x-goog-api-key'], 'secret-key');
    assert.equal(request?.model, 'gemini-embedding-001');
    assert.equal(request?.dimensions, DIMENSIONS);
    assert.deepEqual(request?.texts, [
      { title: 'Tank leaks', text: 'Fuel is on the floor.', taskType: 'RETRIEVAL_DOCUMENT' },
      { title: 'Radio is silent', text: 'No sound since Monday.', taskType: 'RETRIEVAL_DOCUMENT' },
    ]);
  });

  it('asks for a query as a query, whose title is part of its text', async () => {
    await open(server).embedQuery(TANK);
    const text = 'Tank leaks\n\nFuel is on the floor.';
    assert.deepEqual(server.requests.at(-1)?.texts, [{ text, title: undefined, taskType: 'RETRIEVAL_QUERY' }]);
  });

  it('sends no more of a long text than the model reads, and never half a character', async () => {
    await open(server).embedDocuments([buildDocument({ title: 'Bees', body: `a${'🐝'.repeat(500_000)}` })]);
    const [{ text } = { text: '' }] = server.requests.at(-1)?.texts ?? [];
    assert.ok(text.length > 7_000 && text.length <= 8_000, `${text.length}`);
    assert.ok(text.isWellFormed());
  });

  it('tells gemini-embedding-2 in the text what it is for, one text a request, under an id of its own', async () => {
    const options = { dimensions: DIMENSIONS, apiKey: 'secret-key', baseUrl: server.url };
    const embedder = createGeminiEmbedder({ ...options, model: 'gemini-embedding-2' });
    assert.notEqual(embedder.id, open(server).id);
    assert.match(embedder.id, /gemini-embedding-2-32/);
    await embedder.embedDocuments([TANK, buildDocument({ body: 'No title here.' })]);
    const { body, dimensions } = server.requests.at(-1)!;
    assert.equal(dimensions, DIMENSIONS);
    assert.deepEqual(
      (body.requests as { content: { parts: unknown[] } }[]).map((request) => [
        request.content.parts,
        Object.keys(request).sort(),
      ]),
      ['title: Tank leaks | text: Fuel is on the floor.', 'title: none | text: No title here.'].map((text) => [
        [{ text }],
        ['content', 'model', 'outputDimensionality'],
      ]),
    );
    await embedder.embedQuery(TANK);
    const text = 'task: search result | query: Tank leaks\n\nFuel is on the floor.';
    assert.deepEqual(server.requests.at(-1)?.texts, [{ text, title: undefined, taskType: undefined }]);
  });

  it('works with a stand-in for Gemini that others wrote', async () => {
    const mock = await LLMock.create({ port: 0 });
    try {
      const embedder = open({ url: mock.url });
      assert.equal((await embedder.embedQuery(TANK)).length, DIMENSIONS);
      mock.nextRequestError(429, { message: 'slow down', type: 'rate_limit_error' });
      await assert.rejects(embedder.embedQuery(TANK), { status: 429, retryable: true });
    } finally {
      await mock.stop();
    }
  });
});
