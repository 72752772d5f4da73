import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { findIndexArtifact } from '../../src/adapters/github/create-index-artifacts.ts';
import { downloadFile } from '../../src/adapters/transfer/download-file.ts';
import { uploadFile } from '../../src/adapters/transfer/upload-file.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { silentLog } from '../../src/shared/log.ts';
import { startCli } from '../support/run-cli.ts';
import { readBody, serveLoopback } from '../support/serve-loopback.ts';
import { startProxy } from '../support/start-proxy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { CANARY_KEY, WAYS_OUT } from '../support/ways-out.ts';

/** Nobody but the proxy knows this host. */
const SERVICE = 'http://service.test';
const PASSWORD = 'canary-p@ss';
const VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const TRANSFER = {
  service: 'The storage',
  policy: { maxTries: 1, firstWaitMs: 1, timeoutMs: 10_000 },
  deadlineMs: 10_000,
} as const;

/** Sets these variables, and no other one of proxies, until the test ends. */
function setEnvironment(t: TestContext, variables: Readonly<Record<string, string>>): void {
  const former = VARIABLES.map((name) => [name, process.env[name]] as const);
  t.after(() => {
    for (const [name, value] of former) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  for (const name of VARIABLES) delete process.env[name];
  Object.assign(process.env, variables);
}

/** A service that answers everything with `[]`, and a proxy before it. */
async function setUp(t: TestContext, proxyOptions: { readonly refusal?: number } = {}) {
  let asked = 0;
  const service = await serveLoopback(async (incoming, outgoing) => {
    asked += 1;
    await readBody(incoming);
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  });
  const proxy = await startProxy({ target: service.url, ...proxyOptions });
  t.after(() => Promise.all([service.close(), proxy.close()]));
  return { service, proxy, asked: () => asked };
}

function allWays(t: TestContext): Record<string, (url: string) => Promise<unknown>> {
  const path = join(temporaryFolder(t), 'file');
  writeFileSync(path, 'content');
  return {
    ...WAYS_OUT,
    'a download': (url) => downloadFile(`${url}/file?sig=1`, { ...TRANSFER, path, maxBytes: 100 }),
    'an upload': (url) => uploadFile(`${url}/file`, { ...TRANSFER, path }),
    'the list of artifacts': (url) =>
      findIndexArtifact('index', { repository: 'acme/rocket', token: CANARY_KEY, apiUrl: url, log: silentLog }),
  };
}

describe('the proxy that is set', () => {
  it('gets every request of every way out, and nothing is sent past it', async (t) => {
    const { proxy, asked } = await setUp(t);
    const user = `someone:${encodeURIComponent(PASSWORD)}`;
    setEnvironment(t, { http_proxy: `http://${user}@${proxy.host}` });
    for (const [name, call] of Object.entries(allWays(t))) {
      const before = proxy.requests.length;
      // What the service says is no answer to most of them.
      await call(SERVICE).catch(() => undefined);
      const requests = proxy.requests.slice(before);
      assert.ok(requests.length > 0, `${name} asked nobody`);
      assert.deepEqual(
        requests.filter((request) => !/^(?:GET|POST|PUT) http:\/\/service\.test\//.test(request)),
        [],
        name,
      );
    }
    assert.equal(asked(), proxy.requests.length);
    const expected = `Basic ${Buffer.from(`someone:${PASSWORD}`).toString('base64')}`;
    assert.deepEqual(new Set(proxy.passwords), new Set([expected]));
  });

  it('is left out for hosts that NO_PROXY names, by every way out', async (t) => {
    const { proxy, service, asked } = await setUp(t);
    setEnvironment(t, { HTTP_PROXY: `http://${proxy.host}`, NO_PROXY: `other.test,${new URL(service.url).host}` });
    for (const [name, call] of Object.entries(allWays(t))) {
      const before = asked();
      await call(service.url).catch(() => undefined);
      assert.ok(asked() > before, name);
    }
    assert.deepEqual(proxy.requests, []);
  });

  for (const [what, refusal, message] of [
    ['asks for another password', 407, /\(407\), because it asks for another user name or password/],
    ['refuses the host', 403, /\(403\)/],
  ] as const) {
    it(`is named, without its password, where it ${what}`, async (t) => {
      const { proxy } = await setUp(t, { refusal });
      setEnvironment(t, { HTTPS_PROXY: `http://someone:${encodeURIComponent(PASSWORD)}@${proxy.host}` });
      for (const [name, call] of Object.entries(allWays(t))) {
        await assert.rejects(call('https://service.test'), (error) => {
          assert.ok(error instanceof ServiceError && !error.retryable, `${name}: ${error}`);
          assert.ok(
            error.message.includes(
              `the proxy http://${proxy.host} (HTTPS_PROXY) does not let requests through to service.test`,
            ),
            error.message,
          );
          assert.match(error.message, message);
          assert.ok(!/canary/.test(`${error.message}${error.cause}`), name);
          return true;
        });
      }
      assert.deepEqual(new Set(proxy.requests), new Set(['CONNECT service.test:443']));
    });
  }

  it('is named where it asks for a password before it passes a request on as it is', async (t) => {
    const { proxy } = await setUp(t, { refusal: 407 });
    setEnvironment(t, { HTTP_PROXY: `http://${proxy.host}` });
    await assert.rejects(
      allWays(t)['an upload']?.(SERVICE) as Promise<unknown>,
      /the proxy .* \(407\), because it asks/,
    );
  });

  it('is named where it cannot be reached, and may be reached later', async (t) => {
    setEnvironment(t, { HTTP_PROXY: 'http://127.0.0.1:1', HTTPS_PROXY: 'http://127.0.0.1:1' });
    for (const scheme of ['http', 'https']) {
      for (const call of Object.values(WAYS_OUT)) {
        await assert.rejects(call(`${scheme}://service.test`), (error) => {
          assert.ok(error instanceof ServiceError && error.retryable, String(error));
          return /the proxy http:\/\/127\.0\.0\.1:1 \(HTTPS?_PROXY\) cannot be reached: .*ECONNREFUSED/.test(
            error.message,
          );
        });
      }
    }
  });
});

describe('a program behind a proxy', () => {
  it('asks an https service through a tunnel, and ends when it is done', async (t) => {
    const folder = temporaryFolder(t);
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=github.test', '-addext', 'subjectAltName=DNS:github.test'];
    const made = spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      certificate,
      ...subject,
    ]);
    if (made.status !== 0) return t.skip('openssl makes no certificate here');
    const service = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_incoming, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end('[{"name":"bug"}]');
    });
    service.listen(0, '127.0.0.1');
    await once(service, 'listening');
    const proxy = await startProxy({ target: `http://127.0.0.1:${(service.address() as AddressInfo).port}` });
    t.after(() => Promise.all([proxy.close(), service.close()]));
    const labels = join(folder, 'labels.txt');
    writeFileSync(labels, 'bug\n');
    const { exitCode, stderr } = await startCli(['lint-labels', '--labels-file', labels, '--repo', 'acme/rocket'], {
      env: {
        GITHUB_API_URL: 'https://github.test/api/v3',
        https_proxy: `http://${proxy.host}`,
        NODE_EXTRA_CA_CERTS: certificate,
      },
    });
    assert.equal(exitCode, 0, stderr);
    assert.ok(proxy.requests.length > 0);
    assert.deepEqual(new Set(proxy.requests), new Set(['CONNECT github.test:443']));
  });
});
