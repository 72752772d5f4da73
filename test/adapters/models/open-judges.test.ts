import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openJudges } from '../../../src/adapters/models/open-judges.ts';
import { flagSource } from '../../../src/config/option-source.ts';
import { readTriageFlags } from '../../../src/config/triage-options.ts';
import { ModelGoneError } from '../../../src/models/model-gone-error.ts';
import { PROVIDERS } from '../../../src/models/providers.ts';
import { silentLog } from '../../../src/shared/log.ts';

const KEYS = { GEMINI_API_KEY: 'g', OPENAI_API_KEY: 'o' };

/** Sets up the judges of a run; `warnings` are what it says to people. */
async function open(flags: Readonly<Record<string, string>> = {}, today = '2026-11-30') {
  const options = readTriageFlags(
    flagSource(new Map(Object.entries({ '--issue-file': 'issue.json', ...flags })), KEYS),
  );
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (message: string) => void warnings.push(message) };
  return { judges: await openJudges(options, { log, today }), warnings };
}

function gone(model: string): ModelGoneError {
  return new ModelGoneError(`No ${model}.`, { model, service: 'Test', retryable: false, status: 404 });
}

describe('openJudges', () => {
  it('says nothing of defaults, and nothing of a model that goes on', async () => {
    assert.deepEqual((await open()).warnings, []);
    assert.deepEqual((await open({ '--gemini-model': 'gemini-3.8-flash', '--openai-model': 'llama3' })).warnings, []);
  });

  it('warns of each model that the user named and that has ended or ends soon', async () => {
    const { warnings } = await open(
      { '--openai-model': 'ft:gpt-4.1-mini-2025-04-14:acme::x', '--openai-qualitizer-model': 'gpt-4.1-nano' },
      '2026-12-20',
    );
    assert.deepEqual(warnings, [
      'openai_model names "ft:gpt-4.1-mini-2025-04-14:acme::x", which OpenAI shuts down on 2027-01-14. Set openai_model to "gpt-6-luna", or drop it.',
      'openai_qualitizer_model names "gpt-4.1-nano", which OpenAI shut down on 2026-10-23. Set openai_qualitizer_model to "gpt-6-luna", or drop it.',
    ]);
    assert.match(
      (await open({ '--gemini-model': 'gemini-2.5-flash' })).warnings.join(),
      /shuts down on 2026-12-01; from then on/,
    );
  });

  it('knows nothing of when models end at Azure', async () => {
    const { warnings } = await open({
      '--openai-model': 'gpt-4.1-mini',
      '--openai-base-url': 'https://acme.openai.azure.com/openai/v1',
    });
    assert.deepEqual(warnings, []);
  });

  it('knows what each default costs, and says which price it lacks', async () => {
    await open({ '--max-cost': '1' });
    for (const engine of ['gemini', 'openai'] as const) {
      for (const model of PROVIDERS[engine].chatModels) await open({ '--max-cost': '1', [`--${engine}-model`]: model });
    }
    await assert.rejects(open({ '--max-cost': '1', '--gemini-model': 'gemini-9' }), {
      message:
        'max_cost needs to know what "gemini-9" costs; give its price under models.prices in the settings file, or with --prices',
    });
  });

  it('goes on to the next default once, however many issues miss the first at the same time', async () => {
    const { judges, warnings } = await open();
    const [gemini] = judges.engines;
    const [first, second] = PROVIDERS.gemini.chatModels;
    assert.equal(gemini?.standIn?.(), undefined);
    assert.deepEqual([gemini?.fallBack?.(gone(first)), gemini?.fallBack?.(gone(first))], [true, true]);
    const models = await gemini?.open();
    assert.equal(models !== undefined && 'judge' in models && models.judge.name, second);
    assert.match(gemini?.standIn?.() ?? '', new RegExp(`^"${second}" was asked instead of the default, "${first}"`));
    assert.equal(warnings.length, 1);
  });

  it('has nothing to go on to where the model that is gone was named by the user', async () => {
    const { judges, warnings } = await open({ '--openai-qualitizer-model': 'mine', '--gemini-model': 'mine' });
    for (const { fallBack } of judges.engines) assert.equal(fallBack?.(gone('mine')), false);
    assert.deepEqual(warnings, []);
  });
});
