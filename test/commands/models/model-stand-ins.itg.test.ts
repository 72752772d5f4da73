import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { PROVIDERS } from '../../../src/models/providers.ts';
import { geminiOf, openaiOf, runModelTriage } from '../../support/run-model-triage.ts';
import { type ModelReply, type ModelServer, startModelServer } from '../../support/start-model-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ANSWER = { isCategorizable: true, missing: [], areas: ['area/charts'], types: ['type/bug'], duplicates: [] };
const GONE: ModelReply = { kind: 'status', status: 404, message: 'The model was shut down.' };

let server: ModelServer;
before(async () => {
  server = await startModelServer();
});
after(() => server.close());
afterEach(() => server.verify());

const modelsSince = (position: number) => server.requests.slice(position).map(({ model }) => model);

for (const [engine, setUp, calls] of [
  ['gemini', geminiOf, 1],
  ['openai', openaiOf, 2],
] as const) {
  const [first, second, third] = PROVIDERS[engine].chatModels;
  const answers = Array.from({ length: calls }, () => ANSWER);

  describe(`a default model of ${engine} that is gone`, () => {
    it('is replaced by the next one, and the verdict says so', async (t) => {
      const position = server.requests.length;
      server.queue(GONE, ...answers);
      const run = await runModelTriage(t, setUp(server));
      assert.deepEqual(modelsSince(position), [first, ...answers.map(() => second)]);
      assert.deepEqual([run.exitCode, run.verdict.engine, run.verdict.model?.names], [0, engine, [second]]);
      assert.match(run.verdict.notes.join(), new RegExp(`"${second}" was asked instead of the default, "${first}"`));
      assert.match(run.stderr, new RegExp(`does not know the model "${first}".*Asking "${second}" instead`));
    });

    it('is replaced by the last one when the next one is gone too, and by none after that', async (t) => {
      server.queue(GONE, GONE, ...answers);
      const replaced = await runModelTriage(t, setUp(server));
      assert.deepEqual(replaced.verdict.model?.names, [third]);
      server.queue(GONE, GONE, GONE);
      const alone = await runModelTriage(t, setUp(server));
      assert.deepEqual([alone.exitCode, alone.verdict.engine], [0, 'local']);
      assert.match(alone.verdict.notes.join(), new RegExp(`"${third}" \\(404\\).*The local engine judged alone`));
    });

    it('is not replaced where the user named it', async (t) => {
      const position = server.requests.length;
      server.queue(GONE);
      const { flags, env } = setUp(server);
      const { verdict } = await runModelTriage(t, { flags: [...flags, `--${engine}-model`, first], env });
      assert.deepEqual([modelsSince(position), verdict.engine], [[first], 'local']);
    });

    it('costs what the model costs that answered, within max_cost', async (t) => {
      server.queue(GONE, ...answers);
      const { flags, env } = setUp(server);
      const { exitCode, verdict } = await runModelTriage(t, { flags: [...flags, '--max-cost', '1'], env });
      assert.deepEqual([exitCode, verdict.usage.calls], [0, calls]);
      assert.ok((verdict.usage.cost ?? 0) > 0);
    });

    it('is told again when the answers are replayed', async (t) => {
      const folder = temporaryFolder(t);
      server.queue(GONE, ...answers);
      const { flags, env } = setUp(server);
      await runModelTriage(t, { flags: [...flags, '--record', folder], env });
      const replayed = await runModelTriage(t, { flags: ['--replay', folder] });
      assert.match(
        replayed.verdict.notes.join(),
        new RegExp(`"${second}" was asked instead of the default, "${first}"`),
      );
    });
  });
}
