import { OPENAI_APIS } from '../models/choose-models.ts';
import { PROVIDER_IDS } from '../models/providers.ts';
import { THINKING_CHOICES } from '../models/thinking-order.ts';
import type { Fields, OptionsOf } from './field.ts';
import type { OptionSource } from './option-source.ts';
import { PROVIDER_CHOICE, PROVIDER_ORDER, providerFields } from './provider-fields.ts';
import type { IsGiven, TextOf } from './read-options.ts';
import { pricesFile, textFile } from './text-source.ts';
import { choice, decimalNumber, text, wholeNumber } from './value-schemas.ts';

/** Options about language models: which are asked, when, for how long and for how much. */

/** Below this not even the instructions and a few labels fit; above it no model gets better. */
const PROMPT_TOKENS = { min: 1_000, max: 1_000_000 };
/** An answer takes about 100; no model that is known gives more than 128,000. */
const OUTPUT_TOKENS = { min: 256, max: 128_000 };
const SECONDS = { min: 0.1, max: 600 };
const MAX_COST = 1_000_000;

export const modelFields = {
  engine: {
    description: `who judges: local, without a key; ${PROVIDER_CHOICE}, beside local; auto: ${PROVIDER_ORDER}, else local`,
    flag: '--engine <name>',
    input: 'engine',
    key: 'models.engine',
    default: 'auto',
    schema: choice(['auto', 'local', ...PROVIDER_IDS], []),
  },
  askModel: {
    description: 'when a model is asked: when_unsure, where the local engine leaves something open, or always',
    flag: '--ask-model <when>',
    formerInput: 'ask_model',
    key: 'models.ask_model',
    default: 'when_unsure',
    schema: choice(['when_unsure', 'always'], []),
  },
  ...providerFields,
  openaiApi: {
    description:
      'how OpenAI is asked: chat, or decisions, its Decisions API (beta), which answers by a probability for each label',
    flag: '--openai-api <name>',
    key: 'models.openai_api',
    default: 'chat',
    schema: choice(OPENAI_APIS, []),
  },
  openaiQualitizerModel: {
    description: 'the model that says whether an issue can be categorized (default: the one that chooses labels)',
    flag: '--openai-qualitizer-model <name>',
    formerInput: 'openai_qualitizer_model',
    key: 'models.openai_qualitizer_model',
    schema: text,
  },
  promptFile: {
    description: 'file with instructions for the models that take the place of ours; data and form of the answer stay',
    flag: '--prompt-file <file>',
    input: 'prompt_file',
    key: 'models.prompt_file',
    schema: textFile,
  },
  maxPromptTokens: {
    description: 'most tokens of one request to a model: instructions, issue, known issues and schema',
    flag: '--max-prompt-tokens <count>',
    formerInput: 'max_prompt_tokens',
    key: 'models.max_prompt_tokens',
    default: '8000',
    schema: wholeNumber(PROMPT_TOKENS),
  },
  maxOutputTokens: {
    description:
      'most tokens of one answer of a model, thoughts included (default: 4096, and once 16384 for a model that runs out of them)',
    flag: '--max-output-tokens <count>',
    key: 'models.max_output_tokens',
    schema: wholeNumber(OUTPUT_TOKENS),
  },
  thinking: {
    description:
      'how much models think before they answer: least, as little as each can; default, as much as each does by itself; low, ' +
      'medium or high',
    flag: '--thinking <level>',
    key: 'models.thinking',
    default: 'least',
    schema: choice(THINKING_CHOICES, []),
  },
  modelDeadline: {
    description:
      'seconds after which models are given up for an issue, all tries together; then the local engine judges alone',
    flag: '--model-deadline <seconds>',
    formerInput: 'model_deadline',
    key: 'models.deadline_seconds',
    default: '60',
    schema: decimalNumber(SECONDS),
  },
  maxCost: {
    description: 'US dollars that a run may spend on models; then the local engine judges alone',
    flag: '--max-cost <dollars>',
    formerInput: 'max_cost',
    key: 'models.max_cost',
    schema: decimalNumber({ min: 0, max: MAX_COST }),
  },
  pricesFile: {
    description:
      'JSON file with prices of models in US dollars for a million tokens: {"name": {"input": 0.3, "output": 2.5}}',
    flag: '--prices <file>',
    formerInput: 'prices_file',
    key: 'models.prices',
    schema: pricesFile,
  },
  record: {
    description:
      'folder to keep the prompt and the answer of each issue in; what it holds is not asked again; never holds a key',
    flag: '--record <folder>',
    schema: text,
  },
  replay: {
    description: 'folder with recordings to judge by instead of asking a model; needs no key and no network',
    flag: '--replay <folder>',
    schema: text,
  },
} as const satisfies Fields;

export type ModelOptions = OptionsOf<typeof modelFields>;

type ModelKey = keyof typeof modelFields;

export interface GivenModels {
  readonly isGiven: IsGiven<ModelKey>;
  readonly textOf: TextOf<ModelKey>;
  readonly source: OptionSource;
}

/** What of the options about models does not go together. */
export function checkModels({ isGiven, textOf, source }: GivenModels): string[] {
  const name = (key: ModelKey) => source.nameOf(modelFields[key]);
  const engine = textOf('engine');
  const reachable = PROVIDER_IDS.filter((id) => isGiven(`${id}ApiKey`) || isGiven(`${id}BaseUrl`));
  const problems: string[] = [];
  if (isGiven('record') && isGiven('replay')) {
    problems.push(`${name('record')} and ${name('replay')} exclude each other; give one of them`);
  }
  // Where it is the default, as in evaluate, it says nothing against a recording.
  if (isGiven('replay') && isGiven('engine') && engine === 'local') {
    problems.push(`${name('replay')} gives models' answers again, and ${name('engine')} local asks none; drop one`);
  }
  if (textOf('openaiApi') === 'decisions' && isGiven('openaiQualitizerModel')) {
    problems.push(
      `${name('openaiQualitizerModel')} goes with ${name('openaiApi')} chat; decisions ask one model for everything; drop one`,
    );
  }
  if (isGiven('replay')) return problems;
  for (const id of PROVIDER_IDS) {
    if (engine !== id || reachable.includes(id)) continue;
    problems.push(
      `${name('engine')} ${id} needs a key: ${name(`${id}ApiKey`)}, or an address: ${name(`${id}BaseUrl`)}`,
    );
  }
  if (isGiven('record') && engine === 'local') {
    problems.push(`${name('record')} needs a model to record: choose one with ${name('engine')}`);
  }
  if (isGiven('record') && engine === 'auto' && reachable.length === 0)
    problems.push(`${name('record')} needs a model to record: give a key or an address`);
  return problems;
}
