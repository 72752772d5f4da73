import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { boundAnswers } from '../../../src/adapters/http/bound-answers.ts';
import { plainFetch } from '../../../src/adapters/http/plain-fetch.ts';
import { readBody, serveLoopback } from '../../support/serve-loopback.ts';

const MANUAL = { redirect: 'manual' } as const;
const TEXT = '{"title":"Grüße"}';

async function serve(t: TestContext, answer: (outgoing: ServerResponse) => unknown): Promise<string> {
  const server = await serveLoopback((_incoming, outgoing) => {
    answer(outgoing);
  });
  t.after(() => server.close());
  return server.url;
}

describe('a plain fetch', () => {
  it('sends what fetch sends, a body with every method and its length told', async (t) => {
    const server = await serveLoopback(async (incoming, outgoing) => {
      const body = (await readBody(incoming)).toString();
      const { 'x-kind': kind, 'content-length': length } = incoming.headers;
      outgoing.end(JSON.stringify([incoming.method, incoming.url, kind, length, body]));
    });
    t.after(() => server.close());
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const body of [TEXT, undefined]) {
        const request = { method, headers: { 'X-Kind': 'any' }, ...(body && { body }) };
        const [plain, usual] = await Promise.all(
          [plainFetch, fetch].map(async (one) => (await one(`${server.url}/a?b=c`, { ...request, ...MANUAL })).json()),
        );
        const length = Buffer.byteLength(TEXT);
        if (body !== undefined) assert.deepEqual(plain, [method, '/a?b=c', 'any', String(length), TEXT]);
        assert.deepEqual(
          [plain, usual].map((told) => (told as unknown[]).filter((part) => part !== null && part !== '0')),
          [usual, usual].map((told) => (told as unknown[]).filter((part) => part !== null && part !== '0')),
        );
      }
    }
  });

  for (const [encoding, body] of Object.entries({
    '': Buffer.from(TEXT),
    gzip: gzipSync(TEXT),
    deflate: deflateSync(TEXT),
    br: brotliCompressSync(TEXT),
    'deflate, gzip': gzipSync(deflateSync(TEXT)),
  })) {
    it(`reads an answer that is packed by ${encoding || 'nothing'}`, async (t) => {
      const url = await serve(t, (outgoing) => outgoing.writeHead(404, { 'content-encoding': encoding }).end(body));
      const answer = await boundAnswers(plainFetch, { maxBytes: 1000 })(`${url}/path#part`, MANUAL);
      assert.deepEqual([answer.status, answer.url, await answer.json()], [404, `${url}/path`, JSON.parse(TEXT)]);
    });
  }

  it('stops at the limit of what comes out of a packed answer', async (t) => {
    const bomb = gzipSync(Buffer.alloc(1 << 24));
    const url = await serve(t, (outgoing) => outgoing.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const answer = boundAnswers(plainFetch, { maxBytes: 1 << 20 })(url, MANUAL);
    await assert.rejects(answer, /larger than the 1 MB allowed here/);
  });

  it('leaves a redirect and its address to the caller, and 204 without a body', async (t) => {
    const moved = await serve(t, (outgoing) => outgoing.writeHead(302, { location: '/there' }).end());
    const answer = await plainFetch(moved, MANUAL);
    assert.deepEqual([answer.status, answer.headers.get('Location')], [302, '/there']);
    const empty = await serve(t, (outgoing) => outgoing.writeHead(204).end());
    assert.equal((await plainFetch(empty, MANUAL)).body, null);
  });

  it('fails as fetch does where nobody listens, and where the connection ends early', async (t) => {
    const server = await serveLoopback(() => {});
    await server.close();
    await assert.rejects(plainFetch(server.url, MANUAL), (error: Error) => {
      assert.deepEqual([error.name, error.message], ['TypeError', 'fetch failed']);
      assert.match((error.cause as Error).message, /ECONNREFUSED/);
      return true;
    });
    const cut = await serve(t, (outgoing) => {
      outgoing.writeHead(200, { 'content-length': 100 });
      outgoing.write('{', () => outgoing.destroy());
    });
    await assert.rejects(
      plainFetch(cut, MANUAL).then((answer) => answer.text()),
      { name: 'TypeError' },
    );
  });

  it('is ended by its signal, before the answer and while its body drips', async (t) => {
    const silent = await serve(t, () => {});
    const signal = AbortSignal.timeout(50);
    await assert.rejects(plainFetch(silent, { ...MANUAL, signal }), { name: 'TimeoutError' });
    await assert.rejects(plainFetch(silent, { ...MANUAL, signal }), { name: 'TimeoutError' });
    const dripping = await serve(t, (outgoing) => outgoing.write('{'));
    const controller = new AbortController();
    const answer = await plainFetch(dripping, { ...MANUAL, signal: controller.signal });
    controller.abort();
    await assert.rejects(answer.text(), { name: 'AbortError' });
  });
});
