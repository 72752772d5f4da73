import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calcPrice } from '@pydantic/genai-prices';
import { daysBetween, toDay } from '../../src/models/day.ts';
import { DAYS_OF_NOTICE, describeEnd } from '../../src/models/describe-end.ts';
import { ENDED_MODELS } from '../../src/models/ended-models.ts';
import { findEnd, findModel, MODELS } from '../../src/models/find-model.ts';
import { listPrices } from '../../src/models/model-prices.ts';
import { PROVIDERS } from '../../src/models/providers.ts';
import { toRequestSettings } from '../../src/models/request-settings.ts';

const TODAY = toDay(new Date());
const DEFAULTS: readonly string[] = Object.values(PROVIDERS).flatMap(({ chatModels }) => chatModels);

describe('the default models', () => {
  for (const model of DEFAULTS) {
    it(`answer for another ${DAYS_OF_NOTICE} days at least, and have a price: ${model}`, () => {
      const facts = MODELS[model];
      assert.ok(facts !== undefined);
      if (facts.ends !== undefined) {
        assert.ok(
          daysBetween(TODAY, facts.ends) >= DAYS_OF_NOTICE,
          `${model} ends on ${facts.ends}; take another default`,
        );
      }
      assert.ok((listPrices(TODAY)[model]?.input ?? 0) > 0);
    });
  }

  it('think as little as they can, are sent no temperature they would not take, and are held to a schema', () => {
    const settings = (model: string) => toRequestSettings(findModel(model, TODAY), { engine: 'gemini' });
    const [lite, olderLite, oldestLite] = PROVIDERS.gemini.chatModels.map(settings);
    const least = { kind: 'level', level: 'minimal' };
    assert.deepEqual([lite?.thinking, olderLite?.thinking], [least, least]);
    assert.deepEqual(oldestLite?.thinking, { kind: 'budget', tokens: 0 });
    assert.deepEqual([lite?.hasTemperature, olderLite?.hasTemperature], [false, false]);
    for (const model of PROVIDERS.openai.chatModels) {
      const { thinking, hasTemperature } = settings(model);
      assert.deepEqual([thinking, hasTemperature], [{ kind: 'effort', level: 'none' }, false]);
    }
    assert.ok(DEFAULTS.every((model) => settings(model).takesSchema));
  });
});

describe('the table of models', () => {
  /** Priced by the source of their row alone: genai-prices 0.1.8 does not know them. */
  const NOT_IN_GENAI_PRICES = [
    'gemini-4-argon',
    'gemini-4-carbon',
    'gemini-4-hydrogen',
    'gemini-4-neon',
    'gpt-6.1-sol',
    'gpt-6.1-terra',
    'gpt-6.2-astra',
    'gpt-6.2-sol',
  ];
  /** Below every price for long prompts. */
  const TOKENS = 1000;
  const MILLION = 1_000_000;
  const MS_PER_DAY = 24 * 60 * 60 * 1000;

  function pricesElsewhere(model: string, timestamp: Date): readonly (string | undefined)[] | undefined {
    const providerId = model.startsWith('gemini') ? 'google' : 'openai';
    const of = (usage: Parameters<typeof calcPrice>[0]) => calcPrice(usage, model, { providerId, timestamp });
    const plain = of({ input_tokens: TOKENS, output_tokens: TOKENS });
    if (plain === null) return undefined;
    const cached = of({ input_tokens: TOKENS, cache_read_tokens: TOKENS });
    const written = of({ input_tokens: TOKENS, cache_write_tokens: TOKENS });
    const all = [plain.input_price, plain.output_price, cached?.input_price, written?.input_price];
    return all.map((price) => toText(price === undefined ? undefined : (price * MILLION) / TOKENS));
  }

  const toText = (dollars: number | undefined) => dollars?.toFixed(4);

  it('has the prices of @pydantic/genai-prices, on every day on which one changes', () => {
    const unknown: string[] = [];
    for (const [model, { prices }] of Object.entries(MODELS)) {
      for (const [index, price] of prices.entries()) {
        const start = Date.parse(price.until ?? prices[index - 1]?.until ?? TODAY);
        // Of a price with an end the last day, else one after the end of the price before.
        const timestamp = new Date(price.until === undefined ? start + 2 * MS_PER_DAY : start);
        const there = pricesElsewhere(model, timestamp);
        if (there === undefined) {
          unknown.push(model);
          break;
        }
        const { input, output, cachedInput = input, cacheWrite } = price;
        const [theirInput, theirOutput, theirCached, theirWrite] = there;
        assert.deepEqual(
          [toText(input), toText(output), toText(cachedInput)],
          [theirInput, theirOutput, theirCached],
          model,
        );
        if (cacheWrite !== undefined) assert.equal(toText(cacheWrite), theirWrite, model);
      }
    }
    assert.deepEqual(unknown.sort(), NOT_IN_GENAI_PRICES);
  });

  for (const [
    model,
    { prices, source, asOf, ends, successor, isRouted, contextTokens, maxOutputTokens },
  ] of Object.entries(MODELS)) {
    it(`says of ${model} where and when its facts were read, and holds nothing that contradicts itself`, () => {
      assert.ok(source.length > 10 && /^2026-\d{2}-\d{2}$/.test(asOf));
      const days = prices.map(({ until }) => until);
      assert.deepEqual([days.at(-1), days.slice(0, -1).includes(undefined)], [undefined, false]);
      assert.deepEqual(days, [...days].sort());
      assert.ok(contextTokens > maxOutputTokens && maxOutputTokens > 4096);
      assert.equal(ends === undefined, successor === undefined);
      assert.ok(
        successor === undefined || MODELS[successor]?.ends === undefined,
        'a successor that does not end itself',
      );
      assert.ok(isRouted === undefined || ends !== undefined);
    });
  }

  it('names a successor that answers for each model that is gone', () => {
    for (const [model, { successor }] of Object.entries(ENDED_MODELS)) {
      assert.equal(MODELS[model], undefined, model);
      assert.ok(MODELS[successor] !== undefined && MODELS[successor].ends === undefined, model);
    }
  });
});

describe('findModel', () => {
  it('knows releases and fine-tuned models by what they are of', () => {
    assert.equal(findModel('gpt-4.1-mini-2025-04-14', TODAY), MODELS['gpt-4.1-mini']);
    assert.equal(findModel('ft:gpt-4.1-mini-2025-04-14:acme::x', TODAY), MODELS['gpt-4.1-mini']);
    assert.equal(findModel('models/gemini-3.8-flash', TODAY), MODELS['gemini-3.8-flash']);
    for (const model of ['llama3', 'gemini-3.5-flash-lite-turbo', 'constructor', ''])
      assert.equal(findModel(model, TODAY), undefined);
  });

  it('gives the facts of the model that answers to a name since it was routed', () => {
    assert.equal(findModel('gemini-2.5-flash', '2026-11-30'), MODELS['gemini-2.5-flash']);
    assert.equal(findModel('gemini-2.5-flash', '2026-12-01'), MODELS['gemini-3.5-flash-lite']);
  });

  it('is most careful with a model that nobody knows', () => {
    assert.deepEqual(toRequestSettings(findModel('llama3', TODAY), { engine: 'openai' }), {
      thinking: undefined,
      lessThinking: { kind: 'effort', level: 'none' },
      hasTemperature: false,
      takesSchema: true,
      refusesCache: false,
      maxPromptTokens: undefined,
      maxOutputTokens: undefined,
    });
  });
});

describe('describeEnd', () => {
  const told = (model: string, today: string) =>
    describeEnd(model, { engine: 'openai', setting: 'openai_model', today });

  it('tells of a model that ends within the notice, and of none that ends later', () => {
    assert.equal(told('gpt-4.1-mini', '2026-12-14'), undefined);
    assert.equal(
      told('gpt-4.1-mini', '2026-12-15'),
      'openai_model names "gpt-4.1-mini", which OpenAI shuts down on 2027-01-14. Set openai_model to "gpt-6-luna", or drop it.',
    );
    assert.equal(told('gpt-6-luna', '2030-01-01'), undefined);
    assert.equal(told('llama3', '2030-01-01'), undefined);
  });

  it('tells of one that has ended, by the name of a release or of a fine-tuned model too', () => {
    for (const model of ['gpt-4.1-nano', 'gpt-4.1-nano-2025-04-14', 'ft:gpt-4.1-nano-2025-04-14:a::b'])
      assert.match(told(model, '2026-11-30') ?? '', /shut down on 2026-10-23\. Set \w+ to "gpt-6-luna"/, model);
  });

  it('does not take an old release of a model for the model', () => {
    assert.equal(findEnd('gpt-4o-2024-05-13')?.ends, '2026-10-23');
    assert.equal(findEnd('gpt-4o-2024-11-20')?.ends, '2027-01-14');
  });

  it('says who answers to a name that is routed', () => {
    const gemini = (today: string) =>
      describeEnd('gemini-2.5-flash', { engine: 'gemini', setting: 'gemini_model', today });
    assert.match(
      gemini('2026-11-30') ?? '',
      /shuts down on 2026-12-01; from then on "gemini-3\.5-flash-lite" answers in its place\./,
    );
    assert.match(
      gemini('2026-12-02') ?? '',
      /shut down on 2026-12-01; "gemini-3\.5-flash-lite" answers in its place\./,
    );
  });
});
