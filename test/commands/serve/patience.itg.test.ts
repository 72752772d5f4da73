import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { text as textOfStream } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { openServe, openServeWithModel, RUN } from '../../support/open-serve.ts';
import { until } from '../../support/until.ts';

describe('the patience of serve', () => {
  it('ends when it is to stop: what hangs is broken off, and it is said', async (t) => {
    const { ask, model, serve } = await openServeWithModel(t);
    model.breakDown({ kind: 'hang' });
    const reply = ask(RUN).catch(() => 'broken off');
    await until(() => model.requests.length > 0);
    serve.signal('SIGTERM');

    assert.equal(await reply, 'broken off');
    assert.equal(await serve.ended(), 0);
    assert.match(serve.log(), /warning: 1 request took too long and had no answer\./);
  });

  it('ends for a request that does not arrive, with no other harmed', async (t) => {
    const { ask, serve } = await openServe(t);
    const socket = createConnection(Number(new URL(serve.url).port), '127.0.0.1');
    t.after(() => socket.destroy());
    socket.write('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n');

    assert.equal((await ask('/healthz')).status, 200);
    assert.match(await textOfStream(socket), /^HTTP\/1\.1 408 /);
  });
});
