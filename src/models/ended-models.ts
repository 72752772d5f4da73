import type { Day } from './day.ts';

export interface EndedModel {
  /** The first day on which it did not answer. */
  readonly ends: Day;
  readonly successor: string;
  /** Whether the successor answers to its name. */
  readonly isRouted?: true | undefined;
}

/** https://ai.google.dev/gemini-api/docs/deprecations, read 2026-11-10. */
const GEMINI_2: EndedModel = { ends: '2026-06-01', successor: 'gemini-3.5-flash-lite' };
/** https://developers.openai.com/api/docs/deprecations by the openai SDK 7.59.0, read 2026-11-17. */
const OPENAI_OF_2025: EndedModel = { ends: '2026-10-23', successor: 'gpt-6-luna' };

/** Models that workflows may still name, and that answer no more: of these there is nothing to know but what comes instead. */
export const ENDED_MODELS: Readonly<Record<string, EndedModel>> = {
  'gemini-2.0-flash': GEMINI_2,
  'gemini-2.0-flash-lite': GEMINI_2,
  'gpt-4.1-nano': OPENAI_OF_2025,
  'gpt-4o-2024-05-13': OPENAI_OF_2025,
  'gpt-4-turbo': OPENAI_OF_2025,
  'gpt-4': OPENAI_OF_2025,
  'gpt-3.5-turbo': OPENAI_OF_2025,
  'o4-mini': OPENAI_OF_2025,
  'o3-mini': OPENAI_OF_2025,
  o1: OPENAI_OF_2025,
};
