import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openServe, RUN } from '../../support/open-serve.ts';
import { runCli } from '../../support/run-cli.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { until } from '../../support/until.ts';

describe('the end of serve', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`by ${signal} comes after the answers that are under way, with exit code 0`, async (t) => {
      const { ask, gitHub, serve } = await openServe(t);
      const reply = ask(RUN);
      await until(() => gitHub.requests.length > 0);
      serve.signal(signal);

      assert.equal((await reply).status, 200);
      assert.equal(await serve.ended(), 0);
      assert.match(serve.log(), new RegExp(`${signal}: ending what is under way\\.`));
    });
  }

  it('comes at once, with a word to the user, where the port is taken', async (t) => {
    const { serve } = await openServe(t);
    const { port } = new URL(serve.url);

    const { exitCode, stderr } = await runCli(['serve', '--repo', REPOSITORY, '--port', port]);

    assert.equal(exitCode, 2);
    assert.match(stderr, new RegExp(`Port ${port} of 127\\.0\\.0\\.1 cannot be listened on: another program`));
  });
});
