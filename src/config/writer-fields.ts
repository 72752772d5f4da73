import { PROVIDER_IDS } from '../models/providers.ts';
import type { Fields, OptionsOf } from './field.ts';
import { modelFields } from './model-fields.ts';
import { PROVIDER_CHOICE } from './provider-fields.ts';
import { choice } from './value-schemas.ts';

const { geminiApiKey, geminiModel, geminiBaseUrl, openaiApiKey, openaiBaseUrl, openaiModel } = modelFields;
/** One that is in the environment, for triage perhaps, is no wish to send logs there. */
const { env: _, ...endpoint } = openaiBaseUrl;
const { maxPromptTokens, maxOutputTokens, thinking, modelDeadline, maxCost, pricesFile } = modelFields;

/** Options about the model that words a summary. Nothing is sent anywhere unless one is asked for. */
export const writerFields = {
  writerEngine: {
    description: `who words the summary: none, or ${PROVIDER_CHOICE} (default: openai where --ai-endpoint is given, else none)`,
    flag: '--engine <name>',
    input: 'engine',
    schema: choice(['none', ...PROVIDER_IDS], []),
  },
  openaiBaseUrl: {
    ...endpoint,
    flag: '--ai-endpoint <address>',
    input: 'ai_endpoint',
    description:
      "address of a server that speaks OpenAI's API (Ollama, vLLM, OpenAI), such as http://localhost:11434/v1, which words the summary",
  },
  openaiModel: {
    ...openaiModel,
    flag: '--ai-model <name>',
    input: 'ai_model',
    description: 'the model at that address',
  },
  openaiApiKey,
  geminiApiKey,
  geminiModel,
  geminiBaseUrl,
  maxPromptTokens,
  maxOutputTokens,
  thinking,
  modelDeadline: {
    ...modelDeadline,
    description: 'seconds after which models are given up; then the facts stand alone',
  },
  maxCost: { ...maxCost, description: 'US dollars that a run may spend on models; then the facts stand alone' },
  pricesFile,
} as const satisfies Fields;

export type WriterOptions = OptionsOf<typeof writerFields>;
