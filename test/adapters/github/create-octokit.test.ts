import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createOctokit } from '../../../src/adapters/github/create-octokit.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';

it('names the routes that it asks for: endpoint methods, which the bundles leave out, do not pass the compiler', async (t) => {
  const server = await serveLoopback(({ url }, outgoing) => {
    outgoing.setHeader('content-type', 'application/json');
    outgoing.end(JSON.stringify({ url }));
  });
  t.after(() => server.close());
  const octokit = createOctokit({
    apiUrl: server.url,
    token: undefined,
    log: silentLog,
    retryBaseMs: 1,
    timeoutMs: 10_000,
  });

  assert.deepEqual((await octokit.request('GET /user')).data, { url: '/user' });
  // @ts-expect-error: in a bundle this is undefined.
  assert.ok(octokit.rest.users);
});
