import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askLoopback } from '../../support/ask-loopback.ts';
import { get, openServe, RUN } from '../../support/open-serve.ts';
import { runCli } from '../../support/run-cli.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';

const TOKEN = 'gate-of-the-lamp-house';

describe('who may ask serve', () => {
  it('is this machine alone: names that lead here and pages of other sites are refused', async (t) => {
    const { serve } = await openServe(t);
    const { host } = new URL(serve.url);
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (await askLoopback(`${serve.url}/healthz`, { headers })).status;

    assert.deepEqual(
      await Promise.all([
        ask({ host }),
        ask({ host: 'localhost:80' }),
        ask({ host: '[::1]' }),
        ask({ host: 'evil.example' }),
        ask({ host: '127.0.0.1.evil.example' }),
        ask({ host: 'localhost@evil.example' }),
        ask({ host, 'sec-fetch-site': 'cross-site' }),
        ask({ host, 'sec-fetch-site': 'none' }),
      ]),
      [200, 200, 200, 403, 403, 400, 403, 200],
    );
  });

  it('is whoever has the token, on an address that others reach; without one it does not start', async (t) => {
    const refused = await runCli(['serve', '--repo', REPOSITORY, '--host', '0.0.0.0']);
    assert.equal(refused.exitCode, 2);
    assert.match(refused.stderr, /--host 0\.0\.0\.0 is open to other machines: set AUTO_TRIAGER_TOKEN/);

    const { serve } = await openServe(t, { args: ['--host', '0.0.0.0'], env: { AUTO_TRIAGER_TOKEN: TOKEN } });
    const url = serve.url.replace('0.0.0.0', '127.0.0.1');
    const none = await get(`${url}${RUN}`, { host: 'ci.example' });
    const wrong = await get(`${url}/metrics`, { authorization: `Bearer ${TOKEN}s` });
    const right = await get(`${url}${RUN}`, { authorization: `Bearer ${TOKEN}` });

    assert.deepEqual([none.status, wrong.status, right.status], [401, 401, 200]);
    assert.equal(none.headers.get('www-authenticate'), 'Bearer');
    assert.equal((await get(`${url}/healthz`, {})).status, 200);
    assert.doesNotMatch(serve.log(), new RegExp(TOKEN));
  });
});
