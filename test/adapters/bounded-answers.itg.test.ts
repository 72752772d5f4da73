import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ServiceError } from '../../src/shared/errors.ts';
import { readBody, serveLoopback } from '../support/serve-loopback.ts';
import { CANARY_KEY, WAYS_OUT } from '../support/ways-out.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

async function serve(t: TestContext, answer: (outgoing: ServerResponse) => unknown) {
  let asked = 0;
  const server = await serveLoopback(async (incoming, outgoing) => {
    asked += 1;
    await readBody(incoming);
    answer(outgoing);
  });
  t.after(() => server.close());
  return { url: server.url, host: new URL(server.url).host, asked: () => asked };
}

const BOMB = gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '));

describe('an answer without end', () => {
  for (const [name, call] of Object.entries(WAYS_OUT)) {
    it(`is given up by ${name}, which names host and limit and does not ask again`, async (t) => {
      const { url, host, asked } = await serve(t, (outgoing) =>
        outgoing.writeHead(200, { ...JSON_HEADERS, 'content-encoding': 'gzip' }).end(BOMB),
      );
      await assert.rejects(call(url), (error) => {
        assert.ok(error instanceof ServiceError, String(error));
        assert.equal(error.retryable, false);
        assert.match(error.message, /is larger than the (?:\d+ MB|100,000 bytes) allowed here\.$/);
        return error.message.includes(`the answer of ${host} `) && !error.message.includes(CANARY_KEY);
      });
      assert.equal(asked(), 1);
    });

    it(`is given up by ${name} where it is an error's`, async (t) => {
      const { url } = await serve(t, (outgoing) =>
        outgoing.writeHead(500, { ...JSON_HEADERS, 'content-encoding': 'gzip' }).end(BOMB),
      );
      await assert.rejects(call(url), /is larger than the/);
    });
  }
});

describe('an answer that is nested without end', () => {
  for (const [name, call] of Object.entries(WAYS_OUT)) {
    if (name === 'the cache service') continue;
    it(`is given up by ${name}`, async (t) => {
      const body = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
      const { url, asked } = await serve(t, (outgoing) => outgoing.writeHead(200, JSON_HEADERS).end(body));
      await assert.rejects(call(url), (error) => {
        return error instanceof ServiceError && /is JSON nested deeper than 200 levels\.$/.test(error.message);
      });
      assert.equal(asked(), 1);
    });
  }
});

describe('an answer that drips', () => {
  for (const [name, call] of Object.entries(WAYS_OUT)) {
    it(`ends with the time that ${name} has for the whole of it`, async (t) => {
      const controller = new AbortController();
      const { url } = await serve(t, (outgoing) => {
        outgoing.writeHead(200, JSON_HEADERS).write('{"a":');
        controller.abort();
      });
      await assert.rejects(call(url, controller.signal), (error) => {
        return (
          error instanceof ServiceError && error.retryable && /did not answer (?:in time|within)/.test(error.message)
        );
      });
    });
  }
});
