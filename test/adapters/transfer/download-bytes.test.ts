import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { downloadBytes } from '../../../src/adapters/transfer/download-bytes.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';
import { startProxy } from '../../support/start-proxy.ts';

type Handle = (incoming: IncomingMessage, outgoing: ServerResponse, count: number) => void;

async function serve(t: TestContext, handle: Handle) {
  let count = 0;
  const server = await serveLoopback((incoming, outgoing) => {
    count += 1;
    handle(incoming, outgoing, count);
  });
  t.after(() => server.close());
  return { url: server.url, count: () => count };
}

function download(address: string, parts: { readonly maxBytes?: number; readonly deadlineMs?: number } = {}) {
  const { maxBytes = 100, deadlineMs = 10_000 } = parts;
  const policy = { maxTries: 3, firstWaitMs: 1, timeoutMs: deadlineMs };
  return downloadBytes(address, { service: 'The storage', maxBytes, policy, deadlineMs });
}

function fails(retryable: boolean, message: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof ServiceError);
    assert.match(error.message, message);
    assert.equal(error.retryable, retryable);
    return true;
  };
}

describe('a download into memory', () => {
  it('is tried again where the server fails or breaks off, and holds the whole file once', async (t) => {
    const { url, count } = await serve(t, (_incoming, outgoing, tries) => {
      if (tries === 1) outgoing.writeHead(503).end();
      else if (tries === 2) outgoing.writeHead(200, { 'content-length': '9' }).write('half', () => outgoing.destroy());
      else outgoing.end('the whole');
    });

    const { bytes, isCut } = await download(url);

    assert.deepEqual([Buffer.from(bytes).toString(), isCut, count()], ['the whole', false, 3]);
  });

  it('holds as much as it may, and says that there is more', async (t) => {
    const { url } = await serve(t, (_incoming, outgoing) => outgoing.end('0123456789'));

    const whole = await download(url, { maxBytes: 10 });
    const cut = await download(url, { maxBytes: 9 });

    assert.deepEqual([whole.bytes.length, whole.isCut, cut.bytes.length, cut.isCut], [10, false, 9, true]);
  });

  it('follows redirects, but not to an address that is not asked, nor in circles', async (t) => {
    const { url } = await serve(t, ({ url: path }, outgoing) => {
      if (path === '/file') outgoing.end('here');
      else
        outgoing
          .writeHead(302, { location: { '/a': '/file', '/b': 'http://10.0.0.1/', '/c': '/c' }[path ?? ''] })
          .end();
    });

    assert.equal(Buffer.from((await download(`${url}/a`)).bytes).toString(), 'here');
    await assert.rejects(download(`${url}/b`), fails(false, /is at http:\/\/10\.0\.0\.1, which is not asked/));
    await assert.rejects(download(`${url}/c`), fails(false, /redirects a download more than 3 times/));
  });

  it('does not ask an address with a password in it, and does not repeat it', async () => {
    await assert.rejects(download('https://mira:s3cret@logs.example/1'), (error) => {
      return fails(false, /which is not asked/)(error) && !String(error).includes('s3cret');
    });
  });

  it('ends in time where the server sends a byte now and then', async (t) => {
    const { url } = await serve(t, (_incoming, outgoing) => {
      const timer = setInterval(() => outgoing.write('.'), 5);
      outgoing.on('close', () => clearInterval(timer));
    });

    await assert.rejects(
      download(url, { deadlineMs: 100 }),
      fails(true, /did not send a file in time|did not answer in time/),
    );
  });

  it('is not tried again where it is refused', async (t) => {
    const { url, count } = await serve(t, (_incoming, outgoing) => outgoing.writeHead(403).end('no'));

    await assert.rejects(download(url), fails(false, /answered 403 to a download/));
    assert.equal(count(), 1);
  });

  it('goes by the proxy that is set', async (t) => {
    const { url } = await serve(t, (_incoming, outgoing) => outgoing.end('here'));
    const proxy = await startProxy({ target: url });
    const former = process.env.http_proxy;
    process.env.http_proxy = `http://${proxy.host}`;
    t.after(async () => {
      if (former === undefined) delete process.env.http_proxy;
      else process.env.http_proxy = former;
      await proxy.close();
    });

    await download(`${url}/file`);

    assert.deepEqual(proxy.requests, [`GET ${url}/file`]);
  });
});
