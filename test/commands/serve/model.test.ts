import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSON_WANTED, openServeWithModel, RUN } from '../../support/open-serve.ts';

describe('a model behind serve', () => {
  it('words the summary, and its calls are counted', async (t) => {
    const { ask } = await openServeWithModel(t);

    const { status, text } = await ask(RUN);
    const metrics = await ask('/metrics');

    assert.equal(status, 200);
    assert.match(text, /In the words of mistral: The build failed/);
    assert.match(metrics.text, /^auto_triager_model_calls_total 1$/m);
    assert.match(metrics.text, /^auto_triager_model_tokens_total\{kind="completion"\} 20$/m);
  });

  it('that fails makes it 502 with the facts, is asked again the next time, and shows no key', async (t) => {
    const key = 'sk-canary-of-the-model';
    const { ask, model, serve } = await openServeWithModel(t, { env: { OPENAI_API_KEY: key } });
    model.breakDown({ kind: 'status', status: 401, message: `The key ${key} is wrong.` });
    const failed = await ask(RUN);
    const asJson = await ask(RUN, JSON_WANTED);
    model.breakDown(undefined);
    const well = await ask(RUN);

    assert.deepEqual([failed.status, asJson.status, well.status], [502, 502, 200]);
    assert.match(failed.text, /^Run 9 of Checks failed: 1 of 1 job\.\n.*no oil in lamp 2.*The facts stand alone\./s);
    const { error, headline, excerpts } = JSON.parse(asJson.text);
    assert.deepEqual([error.status, headline, excerpts.length > 0], [502, 'Run 9 of Checks failed: 1 of 1 job.', true]);
    assert.doesNotMatch(failed.text + asJson.text + serve.log(), new RegExp(key));
  });

  it('that would cost more than the server may spend leaves the facts, which is no failure', async (t) => {
    const { ask, model } = await openServeWithModel(t, { args: ['--max-cost', '0', '--ai-model', 'gpt-4o-mini'] });

    const { status, text } = await ask(RUN);

    assert.deepEqual([status, model.requests.length], [200, 0]);
    assert.match(text, /the limit of max_cost is reached\. The facts stand alone\./);
  });
});
