import type { Fields, OptionsOf } from './field.ts';
import { modelFields } from './model-fields.ts';
import { flagName, type OptionSource } from './option-source.ts';
import { type IsGiven, readOptions } from './read-options.ts';
import { decimalNumber, text, trueOrFalse, wholeNumber } from './value-schemas.ts';

/** https://platform.openai.com/docs/api-reference/fine-tuning/create#fine_tuning-create-suffix */
const MAX_SUFFIX_CHARS = 64;

export const datasetSubmitFields = {
  train: {
    description: 'the file to train with, as dataset qualitizer or dataset categorizer wrote it',
    flag: '--train <file.jsonl>',
    schema: text,
  },
  validation: {
    description: 'the file to validate with',
    flag: '--validation <file.jsonl>',
    schema: text,
  },
  model: {
    description: 'the model to train, by the name under which the provider lets one train it',
    flag: '--model <name>',
    schema: text,
  },
  suffix: {
    description:
      "what the trained model's name ends with (default: auto-triager-qualitizer or auto-triager-categorizer)",
    flag: '--suffix <name>',
    schema: text.refine((name) => name.length <= MAX_SUFFIX_CHARS, `must have at most ${MAX_SUFFIX_CHARS} characters`),
  },
  epochs: {
    description: 'times the examples are gone through (default: as the provider sees fit)',
    flag: '--epochs <count>',
    schema: wholeNumber({ min: 1, max: 50 }),
  },
  job: {
    description: 'look at this job, started earlier, instead of starting one',
    flag: '--job <id>',
    schema: text.refine((id) => /^[\w.:-]{1,200}$/.test(id), 'is no name of a job, such as ftjob-abc123'),
  },
  wait: {
    description: 'follow the job until it is over',
    flag: '--wait',
    default: 'false',
    schema: trueOrFalse,
  },
  pollSeconds: {
    description: 'seconds between two looks at the job',
    flag: '--poll-seconds <seconds>',
    default: '15',
    schema: decimalNumber({ min: 0.01, max: 3600 }),
  },
  openaiApiKey: { ...modelFields.openaiApiKey, description: 'key for OpenAI, or for the server at --openai-base-url' },
  openaiBaseUrl: modelFields.openaiBaseUrl,
} as const satisfies Fields;

export type DatasetSubmitOptions = OptionsOf<typeof datasetSubmitFields>;
type Key = keyof typeof datasetSubmitFields;

/** Throws ConfigError with all faults. */
export function readDatasetSubmitFlags(source: OptionSource): DatasetSubmitOptions {
  return readOptions(datasetSubmitFields, { source, check: checkSubmit });
}

function checkSubmit(isGiven: IsGiven<Key>): string[] {
  const name = (key: Key) => flagName(datasetSubmitFields[key]);
  const faults: string[] = [];
  if (!isGiven('train') && !isGiven('job'))
    faults.push(`give ${name('train')} and ${name('model')}, or ${name('job')}`);
  if (isGiven('train') && !isGiven('model') && !isGiven('job')) faults.push(`${name('train')} needs ${name('model')}`);
  if (isGiven('job')) {
    const idle = (['train', 'validation', 'model', 'suffix', 'epochs'] as const).filter(isGiven);
    faults.push(...idle.map((key) => `${name(key)} is for a new job; leave it away with ${name('job')}`));
  }
  if (!isGiven('openaiApiKey') && !isGiven('openaiBaseUrl')) {
    faults.push(`a key is needed: ${name('openaiApiKey')}, or an address: ${name('openaiBaseUrl')}`);
  }
  return faults;
}
