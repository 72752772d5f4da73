import type { Day } from './day.ts';
import type { ModelTable } from './model-facts.ts';

/** The last day on which OpenAI takes a fine-tune job; of accounts that had none before 2026-05-07 it takes none at all. */
export const LAST_FINE_TUNE_DAY: Day = '2027-01-06';

/** https://developers.openai.com/api/docs/guides/reasoning; which model takes which stands on its own page. */
const FROM_NONE_TO_MAX = { kind: 'effort', levels: ['none', 'low', 'medium', 'high', 'xhigh', 'max'] } as const;
const FROM_NONE_TO_XHIGH = { kind: 'effort', levels: ['none', 'low', 'medium', 'high', 'xhigh'] } as const;
const FROM_LOW_TO_MAX = { kind: 'effort', levels: ['low', 'medium', 'high', 'xhigh', 'max'] } as const;
const FROM_MINIMAL = { kind: 'effort', levels: ['minimal', 'low', 'medium', 'high'] } as const;

const DEPRECATIONS = 'https://developers.openai.com/api/docs/deprecations by the openai SDK 7.59.0';
const PRICING = 'https://openai.com/api/pricing by @pydantic/genai-prices 0.1.8';
const PRICING_SINCE_6_1 = 'price list of @earendil-works/pi-ai 1.6.0';
const LISTED = { source: `${PRICING}; ${DEPRECATIONS}`, asOf: '2026-11-17' } as const;
const NEW = { source: `${PRICING_SINCE_6_1}; ${DEPRECATIONS}`, asOf: '2026-11-20' } as const;

/** A temperature is refused unless they do not think at all. */
const THINKING = { takesTemperature: false, takesSchema: true, maxOutputTokens: 128_000 } as const;
/** Since 5.6; more than 272,000 tokens of input cost double. */
const SINCE_5_6 = { ...THINKING, contextTokens: 1_050_000, hasPaidCache: true } as const;
const FIFTH = { ...THINKING, contextTokens: 400_000 } as const;
const WITHOUT_THOUGHTS = { thinking: { kind: 'none' }, takesTemperature: true, takesSchema: true } as const;
const UNTIL_JANUARY = { ends: '2027-01-14', successor: 'gpt-6-luna' } as const;
const UNTIL_DECEMBER = { ends: '2026-12-11', successor: 'gpt-6-luna' } as const;

/** Models of OpenAI (not of Azure, which has a calendar of its own). */
export const OPENAI_MODELS: ModelTable = {
  'gpt-6-luna': {
    ...SINCE_5_6,
    prices: [{ input: 0.1, output: 0.5, cachedInput: 0.01, cacheWrite: 0.125 }],
    thinking: FROM_NONE_TO_MAX,
    source: `https://developers.openai.com/api/docs/models/gpt-6-luna; ${PRICING}; ${DEPRECATIONS}`,
    asOf: '2026-11-17',
  },
  'gpt-6-sol': {
    ...SINCE_5_6,
    prices: [{ input: 2, output: 10, cachedInput: 0.2, cacheWrite: 2.5 }],
    thinking: FROM_NONE_TO_MAX,
    ...LISTED,
  },
  'gpt-6-astra': {
    ...SINCE_5_6,
    prices: [{ input: 10, output: 50, cachedInput: 1, cacheWrite: 12.5 }],
    thinking: FROM_LOW_TO_MAX,
    ...LISTED,
  },
  'gpt-6.1-terra': {
    ...SINCE_5_6,
    prices: [{ input: 1, output: 5, cachedInput: 0.05, cacheWrite: 1.25 }],
    thinking: FROM_NONE_TO_MAX,
    ...NEW,
  },
  'gpt-6.1-sol': {
    ...SINCE_5_6,
    prices: [{ input: 2, output: 10, cachedInput: 0.1, cacheWrite: 2.5 }],
    thinking: FROM_LOW_TO_MAX,
    ...NEW,
  },
  'gpt-6.2-sol': {
    ...SINCE_5_6,
    prices: [{ input: 2, output: 10, cachedInput: 0.1, cacheWrite: 2.5 }],
    thinking: FROM_LOW_TO_MAX,
    ...NEW,
  },
  'gpt-6.2-astra': {
    ...SINCE_5_6,
    prices: [{ input: 8, output: 40, cachedInput: 0.4, cacheWrite: 10 }],
    thinking: FROM_LOW_TO_MAX,
    ...NEW,
  },
  'gpt-5.6-luna': {
    ...SINCE_5_6,
    prices: [{ input: 0.2, output: 1.2, cachedInput: 0.02, cacheWrite: 0.25 }],
    thinking: FROM_NONE_TO_MAX,
    ...LISTED,
  },
  'gpt-5.6-terra': {
    ...SINCE_5_6,
    prices: [{ input: 2, output: 12, cachedInput: 0.2, cacheWrite: 2.5 }],
    thinking: FROM_NONE_TO_MAX,
    ...LISTED,
  },
  'gpt-5.6-sol': {
    ...SINCE_5_6,
    prices: [{ input: 4, output: 20, cachedInput: 0.4, cacheWrite: 5 }],
    thinking: FROM_NONE_TO_MAX,
    ...LISTED,
  },
  'gpt-5.4-mini': {
    ...FIFTH,
    prices: [{ input: 0.75, output: 4.5, cachedInput: 0.075 }],
    thinking: FROM_NONE_TO_XHIGH,
    ...LISTED,
  },
  'gpt-5.4-nano': {
    ...FIFTH,
    prices: [{ input: 0.2, output: 1.25, cachedInput: 0.02 }],
    thinking: FROM_NONE_TO_XHIGH,
    ends: '2027-04-01',
    successor: 'gpt-6-luna',
    ...LISTED,
  },
  'gpt-5': {
    ...FIFTH,
    prices: [{ input: 1.25, output: 10, cachedInput: 0.125 }],
    thinking: FROM_MINIMAL,
    ...UNTIL_DECEMBER,
    ...LISTED,
  },
  'gpt-5-mini': {
    ...FIFTH,
    prices: [{ input: 0.25, output: 2, cachedInput: 0.025 }],
    thinking: FROM_MINIMAL,
    ...UNTIL_DECEMBER,
    ...LISTED,
  },
  'gpt-5-nano': {
    ...FIFTH,
    prices: [{ input: 0.05, output: 0.4, cachedInput: 0.005 }],
    thinking: FROM_MINIMAL,
    ...UNTIL_DECEMBER,
    ...LISTED,
  },
  'gpt-4.1': {
    contextTokens: 1_047_576,
    maxOutputTokens: 32_768,
    prices: [{ input: 2, output: 8, cachedInput: 0.5 }],
    training: 25,
    fineTuned: { input: 3, output: 12 },
    ...WITHOUT_THOUGHTS,
    ...UNTIL_JANUARY,
    ...LISTED,
  },
  'gpt-4.1-mini': {
    contextTokens: 1_047_576,
    maxOutputTokens: 32_768,
    prices: [{ input: 0.4, output: 1.6, cachedInput: 0.1 }],
    training: 5,
    fineTuned: { input: 0.8, output: 3.2 },
    ...WITHOUT_THOUGHTS,
    ...UNTIL_JANUARY,
    ...LISTED,
  },
  'gpt-4o': {
    contextTokens: 128_000,
    maxOutputTokens: 16_384,
    prices: [{ input: 2.5, output: 10, cachedInput: 1.25 }],
    training: 25,
    fineTuned: { input: 3.75, output: 15 },
    ...WITHOUT_THOUGHTS,
    ...UNTIL_JANUARY,
    ...LISTED,
  },
  'gpt-4o-mini': {
    contextTokens: 128_000,
    maxOutputTokens: 16_384,
    prices: [{ input: 0.15, output: 0.6, cachedInput: 0.075 }],
    training: 3,
    fineTuned: { input: 0.3, output: 1.2 },
    ...WITHOUT_THOUGHTS,
    ...UNTIL_JANUARY,
    ...LISTED,
  },
};
