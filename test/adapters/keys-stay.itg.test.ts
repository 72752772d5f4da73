import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { ServiceError } from '../../src/shared/errors.ts';
import { runCli } from '../support/run-cli.ts';
import { readBody, serveLoopback } from '../support/serve-loopback.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { CANARY_KEY as KEY, openTracker, WAYS_OUT } from '../support/ways-out.ts';

/** A server that was never meant, and one that sends everything on to it. */
async function setUp(t: TestContext) {
  const stolen: string[] = [];
  const foreign = await serveLoopback(async (incoming, outgoing) => {
    stolen.push(`${incoming.url} ${JSON.stringify(incoming.headers)} ${await readBody(incoming)}`);
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  });
  let asked = 0;
  const own = await serveLoopback(async (incoming, outgoing) => {
    asked += 1;
    await readBody(incoming);
    outgoing.writeHead(307, { location: `${foreign.url}${incoming.url}` }).end();
  });
  t.after(() => Promise.all([foreign.close(), own.close()]));
  return { url: own.url, foreign: foreign.url, stolen, asked: () => asked };
}

describe('a redirect to another host', () => {
  for (const [name, call] of Object.entries(WAYS_OUT)) {
    it(`is not followed with the key or a text by ${name}, and asking again is not tried`, async (t) => {
      const { url, stolen, asked } = await setUp(t);
      await assert.rejects(call(url), (error) => {
        assert.ok(error instanceof ServiceError, String(error));
        assert.equal(error.retryable, false);
        assert.ok(!error.message.includes(KEY));
        return name === 'the cache service' || /another host/.test(error.message);
      });
      assert.deepEqual([stolen, asked()], [[], 1]);
    });
  }

  it('leaves the fetch of everybody else as it was, during a call and after it', async (t) => {
    const { url, foreign, stolen } = await setUp(t);
    const before = globalThis.fetch;
    const calling = assert.rejects(WAYS_OUT['a model of Gemini']?.(url) as Promise<unknown>);
    assert.equal(await (await fetch(`${url}/plain`)).text(), '[]');
    await calling;
    assert.equal(globalThis.fetch, before);
    assert.deepEqual([stolen.length, stolen[0]?.startsWith('/plain'), foreign !== url], [1, true, true]);
  });
});

describe('a link to the next page on another host', () => {
  it('is not asked, with or without the token', async (t) => {
    const { foreign, stolen } = await setUp(t);
    const server = await serveLoopback((_incoming, outgoing) => {
      const link = `<${foreign}/labels?page=2>; rel="next"`;
      outgoing.writeHead(200, { 'content-type': 'application/json', link }).end('[{"name":"bug"}]');
    });
    t.after(() => server.close());
    await assert.rejects(openTracker(server.url).listLabels(), (error) => {
      return error instanceof ServiceError && !error.retryable && /to another host/.test(error.message);
    });
    assert.deepEqual(stolen, []);
  });
});

describe('the command line', () => {
  it('shows no key that a server repeats', async (t) => {
    const server = await serveLoopback((incoming, outgoing) => {
      const message = `no: ${incoming.headers.authorization} ${encodeURIComponent(KEY)}`;
      outgoing.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    });
    t.after(() => server.close());
    const env = { GITHUB_TOKEN: KEY, GITHUB_API_URL: server.url };
    for (const flags of [[], ['--verbose']]) {
      const { exitCode, stdout, stderr } = await lint(t, env, flags);
      assert.equal(exitCode, 1, stderr);
      assert.match(stderr, /no: token \*\*\* \*\*\*/);
      assert.ok(!`${stdout}${stderr}`.includes(KEY), stderr);
    }
  });

  it('refuses an address that holds a password, and does not show it', async (t) => {
    for (const address of ['http://someone:canary-password@127.0.0.1:1', 'ftp://:canary-password@127.0.0.1:1']) {
      const env = { GITHUB_API_URL: address };
      const { exitCode, stdout, stderr } = await lint(t, env);
      assert.equal(exitCode, 2, stderr);
      assert.match(stderr, /GITHUB_API_URL .*\*\*\*@127\.0\.0\.1.* must be an address/);
      assert.ok(!`${stdout}${stderr}`.includes('canary-password'), stderr);
    }
  });
});

/** Asks GitHub for its labels. */
function lint(t: TestContext, env: Readonly<Record<string, string>>, flags: readonly string[] = []) {
  const labels = join(temporaryFolder(t), 'labels.txt');
  writeFileSync(labels, 'bug\n');
  return runCli(['lint-labels', '--labels-file', labels, '--repo', 'acme/rocket', ...flags], { env });
}
