import type { DatedPrice, ModelFacts, ModelTable } from './model-facts.ts';

/** https://ai.google.dev/gemini-api/docs/generate-content/thinking#thinking-levels */
const FROM_MINIMAL = { kind: 'level', levels: ['minimal', 'low', 'medium', 'high'] } as const;
const FROM_LOW = { kind: 'level', levels: ['low', 'medium', 'high'] } as const;
const FROM_LOW_TO_XHIGH = { kind: 'level', levels: ['low', 'medium', 'high', 'xhigh'] } as const;

/** Of all Flash models since 2.5. */
const SIZE = { contextTokens: 1_048_576, maxOutputTokens: 65_536, takesSchema: true } as const;
/** Temperatures are taken without an error, and ignored: https://ai.google.dev/gemini-api/docs/generate-content/whats-new-gemini-3.6 */
const THIRD = { ...SIZE, takesTemperature: false } as const;

const DEPRECATIONS = 'https://ai.google.dev/gemini-api/docs/deprecations';
const PRICING = 'https://ai.google.dev/gemini-api/docs/pricing by @pydantic/genai-prices 0.1.8';
const PRICING_OF_4 = 'price lists of @earendil-works/pi-ai 1.6.0 and LiteLLM (discussions 46238, 51436)';

/** Half of the list price until the end of the year. */
const INTRODUCTORY: readonly DatedPrice[] = [
  { input: 0.75, output: 3.75, cachedInput: 0.075, until: '2026-12-31' },
  { input: 1.5, output: 7.5, cachedInput: 0.15 },
];
const FLASH_OF_2026: ModelFacts = {
  ...THIRD,
  prices: INTRODUCTORY,
  thinking: FROM_LOW,
  source: `${PRICING}; ${DEPRECATIONS}`,
  asOf: '2026-09-23',
};
const LARGE_4: ModelFacts = {
  ...THIRD,
  maxOutputTokens: 32_768,
  prices: [
    { input: 2, output: 10, cachedInput: 0.1, until: '2026-11-30' },
    { input: 4, output: 20 },
  ],
  thinking: FROM_LOW,
  source: PRICING_OF_4,
  asOf: '2026-11-20',
};

/** Models of Google's Gemini API (not of Vertex AI, which has a calendar of its own). */
export const GEMINI_MODELS: ModelTable = {
  'gemini-2.5-flash-lite': {
    ...SIZE,
    prices: [{ input: 0.1, output: 0.4, cachedInput: 0.01 }],
    thinking: { kind: 'budget', minTokens: 0 },
    takesTemperature: true,
    source: `${PRICING}; ${DEPRECATIONS}`,
    asOf: '2026-11-10',
  },
  'gemini-2.5-flash': {
    ...SIZE,
    prices: [{ input: 0.3, output: 2.5, cachedInput: 0.03 }],
    training: 5,
    thinking: { kind: 'budget', minTokens: 0 },
    takesTemperature: true,
    ends: '2026-12-01',
    successor: 'gemini-3.5-flash-lite',
    isRouted: true,
    source: `${PRICING}; ${DEPRECATIONS}`,
    asOf: '2026-11-10',
  },
  'gemini-2.5-pro': {
    ...SIZE,
    prices: [{ input: 1.25, output: 10, cachedInput: 0.125 }],
    training: 25,
    thinking: { kind: 'budget', minTokens: 128 },
    takesTemperature: true,
    ends: '2026-12-01',
    successor: 'gemini-3.8-flash',
    isRouted: true,
    source: `${PRICING}; ${DEPRECATIONS}`,
    asOf: '2026-11-10',
  },
  'gemini-3.1-flash-lite': {
    ...THIRD,
    prices: [{ input: 0.25, output: 1.5, cachedInput: 0.025 }],
    thinking: FROM_MINIMAL,
    source: `${PRICING}; ${DEPRECATIONS} (no end before 2027-05-07)`,
    asOf: '2026-10-22',
  },
  'gemini-3.5-flash-lite': {
    ...THIRD,
    prices: [{ input: 0.3, output: 2.5, cachedInput: 0.03 }],
    thinking: FROM_MINIMAL,
    source: `${PRICING}; ${DEPRECATIONS}`,
    asOf: '2026-09-23',
  },
  'gemini-3.5-flash': {
    ...THIRD,
    prices: [{ input: 1.5, output: 9, cachedInput: 0.15 }],
    thinking: FROM_MINIMAL,
    source: `${PRICING}; ${DEPRECATIONS}`,
    asOf: '2026-09-23',
  },
  'gemini-3.6-flash': { ...FLASH_OF_2026, thinking: FROM_MINIMAL },
  'gemini-3.7-flash': FLASH_OF_2026,
  'gemini-3.8-flash': FLASH_OF_2026,
  'gemini-4-hydrogen': {
    ...THIRD,
    prices: [{ input: 1.5, output: 7.5, cachedInput: 0.075 }],
    thinking: FROM_LOW_TO_XHIGH,
    source: PRICING_OF_4,
    asOf: '2026-11-20',
  },
  'gemini-4-neon': {
    ...THIRD,
    prices: [{ input: 3, output: 15, cachedInput: 0.15 }],
    thinking: FROM_LOW_TO_XHIGH,
    source: PRICING_OF_4,
    asOf: '2026-11-20',
  },
  'gemini-4-argon': LARGE_4,
  'gemini-4-carbon': LARGE_4,
};
