import { isDatabaseAddress } from '../shared/database-address.ts';
import { applyFields } from './apply-fields.ts';
import { checkEmbedder, learningEmbedderFields } from './embedder-fields.ts';
import type { Fields, OptionsOf } from './field.ts';
import { healthFields } from './health-fields.ts';
import { indexRepositories, indexSigningKey } from './index-trust-fields.ts';
import { labelListFields } from './label-list-fields.ts';
import { modelFields } from './model-fields.ts';
import type { OptionSource } from './option-source.ts';
import { type IsGiven, readOptions, type TextOf } from './read-options.ts';
import { DEFAULT_MAX_MINUTES } from './scrape-options.ts';
import { withForm } from './settings/setting-form.ts';
import {
  apiUrl,
  botLogins,
  configFile,
  corpusFile,
  fields,
  indexFolder,
  inheritedSettings,
  needsInfoLabels,
  settlingDays,
  targetPrecision,
  typeNames,
} from './shared-fields.ts';
import { triageFields } from './triage-options.ts';
import {
  choice,
  indexFolderText,
  nameList,
  outputPath,
  repositoryName,
  text,
  trueOrFalse,
  wholeNumber,
} from './value-schemas.ts';
import { WORKFLOW_TOKEN } from './workflow-token.ts';

/** A job of GitHub's runners ends after 6 hours. */
const MAX_MINUTES = 350;

const DATASETS = ['qualitizer', 'categorizer'] as const;
type DatasetName = (typeof DATASETS)[number];

const { input: _, ...promptFile } = modelFields.promptFile;

export const rebuildFields = {
  configFile,
  inheritedSettings,
  repository: {
    description: 'the repository whose issues are learned from (default in a workflow: its own)',
    flag: '--repo <owner/name>',
    input: 'repository',
    env: ['GITHUB_REPOSITORY'],
    required: true,
    schema: repositoryName,
  },
  workDir: {
    description: 'folder that the paths of corpus and index start from',
    flag: '--work-dir <folder>',
    default: '.',
    schema: text,
  },
  corpusFile: {
    description: 'the corpus file; taken from the cache, else created, where there is none',
    flag: '--db <place>',
    formerInput: 'corpus_path',
    key: 'rebuild.corpus_path',
    default: 'corpus.sqlite',
    schema: outputPath,
  },
  database: {
    description: 'address of a PostgreSQL database that keeps the corpus, in place of a file and the cache',
    env: corpusFile.env,
    isSecret: true,
    schema: text.refine(isDatabaseAddress, 'must be an address such as postgres://user:password@host:5432/name'),
  },
  indexPath: {
    ...indexFolder,
    description: 'folder for the active and the previous index; state.json in it says which is which',
    schema: indexFolderText,
  },
  mode: {
    description:
      'full: scrape, build, measure, promote; build: the same from the corpus as it is; scrape: only fetch what changed; ' +
      'light: only look whether the cache still holds everything, which keeps it there',
    flag: '--mode <name>',
    input: 'mode',
    default: 'full',
    schema: choice(['full', 'build', 'light', 'scrape'], []),
  },
  rollback: {
    description: 'make the previous index the active one again, and do nothing else',
    flag: '--rollback',
    input: 'rollback',
    default: 'false',
    schema: trueOrFalse,
  },
  gate: {
    description:
      'compare: promote an index unless the backtest finds it worse than the active one; always: promote it all the ' +
      'same; never: only measure',
    flag: '--gate <name>',
    formerInput: 'gate',
    key: 'rebuild.gate',
    default: 'compare',
    schema: choice(['compare', 'always', 'never'], []),
  },
  maxMinutes: {
    description: 'minutes that scraping may take, waiting for rate limits included; the next run goes on there',
    flag: '--max-minutes <count>',
    input: 'max_minutes',
    key: 'rebuild.max_minutes',
    default: String(DEFAULT_MAX_MINUTES),
    schema: wholeNumber({ min: 1, max: MAX_MINUTES }),
  },
  indexSigningKey,
  indexRepositories,
  datasets: {
    description: 'fine-tune datasets to write after the index: qualitizer, categorizer, or both with a comma between',
    flag: '--datasets <names>',
    formerInput: 'datasets',
    key: 'rebuild.datasets',
    schema: withForm(
      nameList
        .refine((names) => names.every(isDatasetName), `may name ${DATASETS.join(' and ')}`)
        .transform((names) => names.filter(isDatasetName)),
      { kind: 'names', names: DATASETS },
    ),
  },
  datasetsPath: {
    description: 'folder for the datasets and their reports',
    flag: '--datasets-dir <folder>',
    formerInput: 'datasets_path',
    key: 'rebuild.datasets_path',
    default: 'datasets',
    schema: outputPath,
  },
  promptFile: {
    ...promptFile,
    formerInput: 'prompt_file',
    description: 'file with the instructions that triage gives to models in place of ours, for the datasets',
  },
  ciHistory: {
    description:
      'remember how runs of workflows ended, so that summarize-run can say what is known, flaky or broken elsewhere; needs actions: read',
    flag: '--ci-history',
    key: 'rebuild.ci_history',
    default: 'false',
    schema: trueOrFalse,
  },
  apply: {
    description: 'what triage does with likely labels; where it asks people, what they answer is read and learned from',
    key: applyFields.apply.key,
    default: 'labels',
    schema: applyFields.apply.schema,
  },
  addComment: {
    description: 'whether triage comments; then how people reacted to its comments is read',
    key: triageFields.addComment.key,
    default: triageFields.addComment.default,
    schema: triageFields.addComment.schema,
  },
  suggestFallback: {
    description: 'what triage does where GitHub takes no suggestions; with comment, reactions are read as well',
    key: applyFields.suggestFallback.key,
    default: applyFields.suggestFallback.default,
    schema: applyFields.suggestFallback.schema,
  },
  ...learningEmbedderFields,
  botLogins,
  settlingDays,
  ...healthFields,
  ...labelListFields,
  needsInfoLabels,
  targetPrecision,
  typeNames,
  fields,
  apiUrl,
  token: {
    description:
      'token that may read the issues: issues: read; with a health issue also issues: write, and actions: read and ' +
      'checks: read to count how triage is doing',
    input: 'token',
    inputDefault: WORKFLOW_TOKEN,
    env: ['GITHUB_TOKEN', 'GH_TOKEN'],
    isSecret: true,
    schema: text,
  },
} as const satisfies Fields;

function isDatasetName(name: string): name is DatasetName {
  return DATASETS.some((known) => known === name);
}

export type RebuildOptions = OptionsOf<typeof rebuildFields>;

/** Throws ConfigError with all faults. */
export function readRebuildOptions(source: OptionSource): RebuildOptions {
  return readOptions(rebuildFields, {
    source,
    check: (isGiven, textOf) => [
      ...checkEmbedder({ isGiven, textOf, source }),
      ...checkRollback({ isGiven, textOf, source }),
      ...checkCorpus({ isGiven, textOf, source }),
    ],
  });
}

/** Whoever can read the repository can read its settings, and an address has a password in it. */
function checkCorpus({ isGiven, textOf, source }: GivenOptions): string[] {
  const [name, variable] = [source.nameOf(rebuildFields.corpusFile), corpusFile.env[0]];
  if (isGiven('corpusFile')) return isGiven('database') ? [`give only one of ${name} and ${variable}`] : [];
  if (!isDatabaseAddress(textOf('corpusFile') ?? '')) return [];
  return [`${name} must be a file: the address of a database is a secret, for the environment variable ${variable}`];
}

interface GivenOptions {
  readonly isGiven: IsGiven<keyof typeof rebuildFields>;
  readonly textOf: TextOf<keyof typeof rebuildFields>;
  readonly source: OptionSource;
}

function checkRollback({ isGiven, textOf, source }: GivenOptions): string[] {
  if (textOf('rollback')?.toLowerCase() !== 'true' || !isGiven('mode')) return [];
  if (['full', 'build'].includes(textOf('mode') ?? '')) return [];
  return [`${source.nameOf(rebuildFields.rollback)} and ${source.nameOf(rebuildFields.mode)} exclude each other`];
}
