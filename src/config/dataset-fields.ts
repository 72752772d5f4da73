import { EXAMPLE_FORMATS } from '../dataset/example-format.ts';
import { FAMILY_NAMES } from '../labels/families.ts';
import { DEFAULT_TRAINED_MODEL } from '../models/providers.ts';
import type { Field, Fields } from './field.ts';
import { labelListFields } from './label-list-fields.ts';
import { modelFields } from './model-fields.ts';
import type { TextOf } from './read-options.ts';
import { configFile, corpusFile, corpusRepository } from './shared-fields.ts';
import { choice, decimalNumber, nameList, text, trueOrFalse, webAddress, wholeNumber } from './value-schemas.ts';

/** Options that both datasets share. */

const EXAMPLES = { min: 0, max: 1_000_000 };
/** The text of the largest file that OpenAI takes has about so many. */
const MAX_FILE_TOKENS = 100_000_000;

export const baseModel = {
  description: 'the model that is to be trained; decides how tokens are counted and what they cost',
  flag: '--model <name>',
  default: DEFAULT_TRAINED_MODEL,
  schema: text,
} as const satisfies Field;

export const datasetFields = {
  configFile,
  corpusFile,
  repository: corpusRepository,
  out: {
    description: 'the file to write; examples to validate with go beside it, into <name>.validation.jsonl',
    flag: '--out <file.jsonl>',
    required: true,
    schema: text,
  },
  format: {
    description: 'openai: chat lines; gemini: lines for tuning on Vertex AI; plain: prompt and completion',
    flag: '--format <name>',
    default: 'openai',
    schema: choice(EXAMPLE_FORMATS, []),
  },
  ...labelListFields,
  missingInfoLabels: {
    description:
      'labels that mean that an issue lacks information, with commas between them; globs are allowed (default: names ' +
      'that say so, such as needs-info)',
    flag: '--missing-info-labels <names>',
    key: 'labels.needs_info',
    schema: nameList,
  },
  requireFamilies: {
    description:
      'families that an issue must have a label of: area, type or both (default: for a categorizer all that there are, ' +
      'for a qualitizer and for issues that are listed any one)',
    flag: '--require-families <names>',
    schema: nameList.refine(
      (names) => names.every((name) => (FAMILY_NAMES as readonly string[]).includes(name)),
      'may name area and type',
    ),
  },
  validationShare: {
    description: 'share of the issues, the newest, that goes into the file to validate with; 0: no such file',
    flag: '--validation-share <share>',
    default: '0.1',
    schema: decimalNumber({ min: 0, max: 0.5 }),
  },
  minPerLabel: {
    description: 'examples that a label gets where there are so many, whatever else they are labelled',
    flag: '--min-per-label <count>',
    default: '10',
    schema: wholeNumber(EXAMPLES),
  },
  maxPerLabel: {
    description: 'examples of a label beyond which it gets no more',
    flag: '--max-per-label <count>',
    default: '200',
    schema: wholeNumber({ ...EXAMPLES, min: 1 }),
  },
  maxExampleTokens: {
    description: 'longer examples are left out',
    flag: '--max-example-tokens <count>',
    default: '16384',
    schema: wholeNumber({ min: 100, max: 1_000_000 }),
  },
  maxTokens: {
    description: 'most tokens of all examples to train with',
    flag: '--max-tokens <count>',
    default: '2000000',
    schema: wholeNumber({ min: 1000, max: MAX_FILE_TOKENS }),
  },
  seed: {
    description: 'decides which examples are drawn where there are too many',
    flag: '--seed <number>',
    default: '1',
    schema: wholeNumber({ min: 0, max: 999_999_999 }),
  },
  maxPromptTokens: modelFields.maxPromptTokens,
  promptFile: modelFields.promptFile,
  model: baseModel,
  epochs: {
    description: 'times the examples are gone through, for the estimate of the price',
    flag: '--epochs <count>',
    default: '3',
    schema: wholeNumber({ min: 1, max: 50 }),
  },
  pricesFile: {
    ...modelFields.pricesFile,
    description:
      'JSON file with prices in US dollars for a million tokens: {"name": {"input": 0.4, "output": 1.6, "training": 5}}',
  },
  report: {
    description: 'file to write the report to as well',
    flag: '--report <file>',
    schema: text,
  },
  apiUrl: {
    description: 'address of the GitHub REST API',
    flag: '--api-url <address>',
    env: ['GITHUB_API_URL'],
    default: 'https://api.github.com',
    schema: webAddress,
  },
  token: {
    description: "token to read GitHub with: listed issues that the corpus lacks, and the labels' descriptions",
    env: ['GITHUB_TOKEN', 'GH_TOKEN'],
    isSecret: true,
    schema: text,
  },
  offline: {
    description: 'ask nothing of GitHub, even where there is a token',
    flag: '--offline',
    default: 'false',
    schema: trueOrFalse,
  },
} as const satisfies Fields;

type DatasetKey = keyof typeof datasetFields;

/** What of these options does not go together. */
export function checkDataset(textOf: TextOf<DatasetKey>): string[] {
  const [min, max] = [textOf('minPerLabel'), textOf('maxPerLabel')];
  return Number(min) > Number(max) ? [`--min-per-label ${min} is more than --max-per-label ${max}`] : [];
}
