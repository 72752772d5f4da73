import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { followRedirects } from '../../../src/adapters/http/follow-redirects.ts';
import { plainFetch } from '../../../src/adapters/http/plain-fetch.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';

/** Answers `/<status>?<location>` with that redirect, and everything else with its path. */
async function serveRedirects(t: TestContext) {
  const seen: string[] = [];
  const server = await serveLoopback(({ url = '' }, outgoing) => {
    seen.push(url);
    const [, status, location = ''] = /^\/(\d+)\?(.*)$/.exec(url) ?? [];
    if (status === undefined) outgoing.end(url);
    else outgoing.writeHead(Number(status), { location: decodeURIComponent(location) }).end('moved');
  });
  t.after(() => server.close());
  return { url: server.url, seen };
}

async function outcomeOf(one: typeof fetch, address: string): Promise<unknown> {
  try {
    const answer = await one(address);
    return [answer.status, answer.url, await answer.text()];
  } catch (error) {
    assert.ok(error instanceof TypeError && error.cause instanceof Error);
    return error.message;
  }
}

describe('a plain fetch that follows redirects', () => {
  it('comes to the same end as fetch: here, at another server, where there are too many, and at no web address', async (t) => {
    const [here, there] = await Promise.all([serveRedirects(t), serveRedirects(t)]);
    const locations = ['/file', `${there.url}/file`, '//[', 'data:,x', 'ftp://a.example/'].map(encodeURIComponent);
    const addresses = [301, 302, 303, 307, 308].flatMap((status) => locations.map((to) => `/${status}?${to}`));
    for (const address of ['/file', ...addresses]) {
      const [ours, usual] = [
        await outcomeOf(followRedirects(plainFetch), here.url + address),
        await outcomeOf(fetch, here.url + address),
      ];
      assert.deepEqual(ours, usual, address);
    }
  });

  it('gives up where it is sent round in circles, after as many requests as fetch', async (t) => {
    const counts: number[] = [];
    for (const one of [followRedirects(plainFetch), fetch]) {
      let count = 0;
      const server = await serveLoopback((_incoming, outgoing) => {
        count += 1;
        outgoing.writeHead(302, { location: '/' }).end('moved');
      });
      t.after(() => server.close());
      assert.equal(await outcomeOf(one, server.url), 'fetch failed');
      counts.push(count);
    }
    assert.deepEqual(counts, [21, 21]);
  });
});
