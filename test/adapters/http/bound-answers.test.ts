import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { boundAnswers } from '../../../src/adapters/http/bound-answers.ts';
import { TransportFault } from '../../../src/adapters/http/transport-fault.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';
import { until } from '../../support/until.ts';

const MAX_BYTES = 1024 * 1024;
const bounded = boundAnswers(fetch, { maxBytes: MAX_BYTES });

async function serve(t: TestContext, answer: (outgoing: ServerResponse) => unknown): Promise<string> {
  const server = await serveLoopback((_incoming, outgoing) => {
    answer(outgoing);
  });
  t.after(() => server.close());
  return server.url;
}

/** The sentence that names host and limit. */
async function assertRefused(url: string, what: string): Promise<void> {
  await assert.rejects(bounded(url), (error) => {
    assert.ok(error instanceof TransportFault, String(error));
    assert.equal(error.message, `the answer of ${new URL(url).host} is ${what}`);
    return true;
  });
}

const TOO_LARGE = 'larger than the 1 MB allowed here';

describe('an answer', () => {
  it('of the size that is allowed comes as it was, with its address and headers', async (t) => {
    const text = 'ä'.repeat(MAX_BYTES / 2);
    const url = await serve(t, (outgoing) => outgoing.writeHead(404, { 'x-kind': 'any' }).end(text));
    const answer = await bounded(`${url}/path`);
    assert.deepEqual([answer.status, answer.url, answer.headers.get('x-kind')], [404, `${url}/path`, 'any']);
    assert.ok((await answer.text()) === text);
  });

  it('without a body stays without one', async (t) => {
    const url = await serve(t, (outgoing) => outgoing.writeHead(204).end());
    const answer = await bounded(url);
    assert.deepEqual([answer.status, answer.body], [204, null]);
  });

  it('that says that it is too large is refused before any of it is read', async (t) => {
    const url = await serve(t, (outgoing) => outgoing.writeHead(200, { 'content-length': 1e12 }).flushHeaders());
    await assertRefused(url, TOO_LARGE);
  });

  it('that does not end is refused at the limit, and the connection is closed', async (t) => {
    let isClosed = false;
    const url = await serve(t, (outgoing) => {
      outgoing.on('close', () => {
        isClosed = true;
      });
      const chunk = Buffer.alloc(1 << 16, 'x');
      const flood = () => {
        while (outgoing.write(chunk));
      };
      outgoing.on('drain', flood);
      flood();
    });
    await assertRefused(url, TOO_LARGE);
    await until(() => isClosed);
  });

  const bomb = Buffer.alloc(64 * MAX_BYTES);
  const PACKED: Readonly<Record<string, Buffer>> = {
    gzip: gzipSync(bomb),
    deflate: deflateSync(bomb),
    br: brotliCompressSync(bomb),
    'gzip, gzip': gzipSync(gzipSync(bomb)),
  };
  for (const [encoding, body] of Object.entries(PACKED)) {
    it(`that grows when it is unpacked (${encoding}) is measured by what comes out`, async (t) => {
      assert.ok(body.length < MAX_BYTES);
      const url = await serve(t, (outgoing) => outgoing.writeHead(200, { 'content-encoding': encoding }).end(body));
      await assertRefused(url, TOO_LARGE);
    });
  }

  it('that drips is ended by the signal of its request', async (t) => {
    const url = await serve(t, (outgoing) => outgoing.write('{'));
    const controller = new AbortController();
    const answer = boundAnswers(
      async (input, init) => {
        const begun = await fetch(input, init);
        controller.abort();
        return begun;
      },
      { maxBytes: MAX_BYTES },
    )(url, { signal: controller.signal });
    await assert.rejects(answer, { name: 'AbortError' });
  });

  it('of JSON that is nested without end is refused before anything goes through it', async (t) => {
    for (const body of ['['.repeat(5000), `{"a":${'{"b":'.repeat(300)}1${'}'.repeat(301)}`]) {
      const url = await serve(t, (outgoing) =>
        outgoing.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body),
      );
      await assertRefused(url, 'JSON nested deeper than 200 levels');
    }
  });

  it('of another type may hold as many brackets as it likes', async (t) => {
    const page = '{'.repeat(1000);
    const url = await serve(t, (outgoing) => outgoing.writeHead(200, { 'content-type': 'text/html' }).end(page));
    assert.equal(await (await bounded(url)).text(), page);
  });
});
