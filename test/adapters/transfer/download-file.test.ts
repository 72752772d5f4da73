import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { downloadFile } from '../../../src/adapters/transfer/download-file.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Handle = (incoming: IncomingMessage, outgoing: ServerResponse, count: number) => void;

async function open(t: TestContext, handle: Handle) {
  let count = 0;
  const server = await serveLoopback((incoming, outgoing) => {
    count += 1;
    handle(incoming, outgoing, count);
  });
  t.after(() => server.close());
  const path = join(temporaryFolder(t), 'file');
  return {
    count: () => count,
    path,
    download: ({ maxBytes = 100, deadlineMs = 10_000, at = server.url, to = path } = {}) => {
      const policy = { maxTries: 3, firstWaitMs: 1, timeoutMs: deadlineMs };
      return downloadFile(at, { service: 'The storage', path: to, maxBytes, policy, deadlineMs });
    },
  };
}

function fails(retryable: boolean, message: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof ServiceError);
    assert.match(error.message, message);
    assert.equal(error.retryable, retryable);
    return true;
  };
}

describe('a download into a file', () => {
  it('is tried again where the server fails or breaks off, and holds the whole file once', async (t) => {
    const { path, count, download } = await open(t, (_incoming, outgoing, tries) => {
      if (tries === 1) outgoing.writeHead(503).end();
      else if (tries === 2) outgoing.writeHead(200, { 'content-length': '9' }).write('half', () => outgoing.destroy());
      else outgoing.end('the whole');
    });

    await download();

    assert.deepEqual([await readFile(path, 'utf8'), count()], ['the whole', 3]);
  });

  it('takes megabytes from another server that it is sent to', async (t) => {
    const size = 20 * 1024 * 1024;
    const there = await serveLoopback((_incoming, outgoing) => {
      outgoing.end(Buffer.alloc(size, 'x'));
    });
    t.after(() => there.close());
    const { path, download } = await open(t, (_incoming, outgoing) => {
      outgoing.writeHead(302, { location: `${there.url}/file` }).end('moved');
    });

    await download({ maxBytes: size });

    assert.equal((await stat(path)).size, size);
    await assert.rejects(download({ maxBytes: size - 1 }), fails(false, /is larger than the 20971519 bytes allowed/));
  });

  it('is not tried again where more comes than is allowed', async (t) => {
    const { count, download } = await open(t, (_incoming, outgoing) => {
      outgoing.write('x'.repeat(60));
      outgoing.end('x'.repeat(60));
    });

    await assert.rejects(download(), fails(false, /^The file from The storage is larger than the 100 bytes allowed/));
    assert.equal(count(), 1);
  });

  it('ends in time where the server sends a byte now and then', async (t) => {
    const { download } = await open(t, (_incoming, outgoing) => {
      const timer = setInterval(() => outgoing.write('.'), 5);
      outgoing.on('close', () => clearInterval(timer));
    });

    await assert.rejects(
      download({ deadlineMs: 100 }),
      fails(true, /^The storage did not (?:send a file|answer) in time\.$/),
    );
  });

  it('says that nobody is there, or where no address is', async (t) => {
    const gone = await serveLoopback(() => {});
    await gone.close();
    const { download } = await open(t, () => {});

    for (const at of [gone.url, 'nonsense', 'https://mira:s3cret@logs.example/1']) {
      await assert.rejects(download({ at }), fails(true, /^The storage cannot be reached\.$/));
    }
  });

  it('leaves no connection open where it does not read what was sent', async (t) => {
    const closed: Promise<unknown>[] = [];
    const { download, path } = await open(t, (_incoming, outgoing) => {
      closed.push(once(outgoing, 'close'));
      outgoing.writeHead(200, { 'content-length': '1000000' }).write('the first of many');
    });

    await assert.rejects(download(), /larger than/);
    await assert.rejects(download({ maxBytes: 1e6, to: join(path, 'nowhere') }), /nowhere/);
    await Promise.all(closed);
    assert.equal(closed.length, 2);
  });
});
