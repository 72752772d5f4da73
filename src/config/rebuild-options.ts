import { checkEmbedder, learningEmbedderFields } from './embedder-fields.ts';
import type { Fields, OptionsOf } from './field.ts';
import { healthFields } from './health-fields.ts';
import { indexRepositories, indexSigningKey } from './index-trust-fields.ts';
import { modelFields } from './model-fields.ts';
import { type Environment, type FlagValues, flagSource, inputSource, type OptionSource } from './option-source.ts';
import { type IsGiven, readOptions, type TextOf } from './read-options.ts';
import { DEFAULT_MAX_MINUTES } from './scrape-options.ts';
import {
  apiUrl,
  botLogins,
  indexFolder,
  labelsFile,
  needsInfoLabels,
  settlingDays,
  targetPrecision,
  typesFile,
} from './shared-fields.ts';
import { choice, nameList, repositoryName, text, trueOrFalse, wholeNumber } from './value-schemas.ts';

/** A job of GitHub's runners ends after 6 hours. */
const MAX_MINUTES = 350;

const DATASETS = ['qualitizer', 'categorizer'] as const;
export type DatasetName = (typeof DATASETS)[number];

export const rebuildFields = {
  repository: {
    description: 'the repository whose issues are learned from',
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
    description: 'the corpus file; created where there is none',
    flag: '--db <file>',
    input: 'corpus_path',
    default: 'corpus.sqlite',
    schema: text,
  },
  indexPath: {
    ...indexFolder,
    description: 'folder for the active and the previous index; state.json in it says which is which',
  },
  mode: {
    description:
      'full: scrape, build, measure, promote; scrape: only fetch what changed; light: only look whether the cache still ' +
      'holds everything, which keeps it there',
    flag: '--mode <name>',
    input: 'mode',
    default: 'full',
    schema: choice(['full', 'light', 'scrape'], []),
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
    input: 'gate',
    default: 'compare',
    schema: choice(['compare', 'always', 'never'], []),
  },
  skipScrape: {
    description: 'build from the corpus as it is',
    flag: '--skip-scrape',
    input: 'skip_scrape',
    default: 'false',
    schema: trueOrFalse,
  },
  maxMinutes: {
    description: 'minutes that scraping may take, waiting for rate limits included; the next run goes on there',
    flag: '--max-minutes <count>',
    input: 'max_minutes',
    default: String(DEFAULT_MAX_MINUTES),
    schema: wholeNumber({ min: 1, max: MAX_MINUTES }),
  },
  indexSigningKey,
  indexRepositories,
  datasets: {
    description: 'fine-tune datasets to write after the index: qualitizer, categorizer, or both with a comma between',
    flag: '--datasets <names>',
    input: 'datasets',
    schema: nameList
      .refine((names) => names.every(isDatasetName), `may name ${DATASETS.join(' and ')}`)
      .transform((names) => names.filter(isDatasetName)),
  },
  datasetsPath: {
    description: 'folder for the datasets and their reports',
    flag: '--datasets-dir <folder>',
    input: 'datasets_path',
    default: 'datasets',
    schema: text,
  },
  promptFile: {
    ...modelFields.promptFile,
    description: 'file with the instructions that triage gives to models in place of ours, for the datasets',
  },
  ...learningEmbedderFields,
  botLogins,
  settlingDays,
  ...healthFields,
  labelsFile,
  typesFile,
  needsInfoLabels,
  targetPrecision,
  apiUrl,
  token: {
    description: 'token that may read the issues; for health_issue it must also be able to write them',
    input: 'token',
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
export function readRebuildFlags(values: FlagValues, env: Environment): RebuildOptions {
  return read(flagSource(values, env));
}

/** Throws ConfigError with all faults. */
export function readRebuildInputs(readInput: (name: string) => string, env: Environment): RebuildOptions {
  return read(inputSource(readInput, env));
}

function read(source: OptionSource): RebuildOptions {
  return readOptions(rebuildFields, {
    source,
    check: (isGiven, textOf) => [
      ...checkEmbedder({ isGiven, textOf, source }),
      ...checkRollback({ isGiven, textOf, source }),
    ],
  });
}

function checkRollback(given: {
  readonly isGiven: IsGiven<keyof typeof rebuildFields>;
  readonly textOf: TextOf<keyof typeof rebuildFields>;
  readonly source: OptionSource;
}): string[] {
  const { isGiven, textOf, source } = given;
  if (textOf('rollback')?.toLowerCase() !== 'true' || !isGiven('mode') || textOf('mode') === 'full') return [];
  return [`${source.nameOf(rebuildFields.rollback)} and ${source.nameOf(rebuildFields.mode)} exclude each other`];
}
