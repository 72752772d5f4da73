import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { guardRedirects } from '../../../src/adapters/http/guard-redirects.ts';
import { readBody, serveLoopback } from '../../support/serve-loopback.ts';

interface Seen {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly key: unknown;
  readonly body: string;
}

/** Answers `/<status>` with that redirect to `target`, and everything else with what was asked. */
async function serveRedirects(t: TestContext, target: (own: string) => string) {
  const seen: Seen[] = [];
  const server = await serveLoopback(async (incoming, outgoing) => {
    const body = (await readBody(incoming)).toString();
    seen.push({ method: incoming.method, path: incoming.url, key: incoming.headers['x-key'], body });
    const status = Number(incoming.url?.slice(1));
    if (status >= 300) outgoing.writeHead(status, { location: target(server.url) }).end('moved');
    else outgoing.end('here');
  });
  t.after(() => server.close());
  return { url: server.url, seen };
}

const REDIRECTS = [301, 302, 303, 307, 308];
const POST = { method: 'POST', headers: { 'x-key': 'canary-key' }, body: 'canary text' };

describe('a guarded fetch', () => {
  it('sends nothing to another host, and answers itself with what happened', async (t) => {
    const other = await serveRedirects(t, () => '/');
    const { url } = await serveRedirects(t, () => `${other.url}/stolen`);
    for (const status of REDIRECTS) {
      for (const request of [POST, { headers: POST.headers }]) {
        const answer = await guardRedirects(fetch)(`${url}/${status}`, request);
        assert.equal(answer.status, status);
        const { message } = (await answer.json()) as { message: string };
        assert.equal(message, `the request is redirected to another host (${other.url}), and no key is sent there`);
      }
    }
    assert.deepEqual(other.seen, []);
  });

  it('takes another port, another scheme and a name for the same machine for another host', async (t) => {
    const { url } = await serveRedirects(t, (own) => own.replace('127.0.0.1', 'localhost'));
    assert.equal((await guardRedirects(fetch)(`${url}/307`, POST)).status, 307);
    const secure = await serveRedirects(t, (own) => own.replace('http:', 'https:'));
    assert.equal((await guardRedirects(fetch)(`${secure.url}/307`, POST)).status, 307);
  });

  it('follows a redirect to the same host, with key and body where the status keeps them', async (t) => {
    const { url, seen } = await serveRedirects(t, () => '/moved');
    for (const status of REDIRECTS) {
      const answer = await guardRedirects(fetch)(`${url}/${status}`, POST);
      assert.deepEqual([answer.status, answer.url, await answer.text()], [200, `${url}/moved`, 'here']);
      const [method, body] = status >= 307 ? ['POST', POST.body] : ['GET', ''];
      assert.deepEqual(seen.at(-1), { method, path: '/moved', key: 'canary-key', body });
    }
  });

  it('ends a circle, and leaves a redirect alone that the caller wants to see', async (t) => {
    const { url, seen } = await serveRedirects(t, () => '/302');
    const answer = await guardRedirects(fetch)(`${url}/302`, POST);
    assert.match(await answer.text(), /redirected more than 5 times/);
    assert.equal(seen.length, 6);
    const manual = await guardRedirects(fetch)(`${url}/302`, { redirect: 'manual' });
    assert.deepEqual([manual.status, manual.headers.get('location')], [302, '/302']);
  });
});
