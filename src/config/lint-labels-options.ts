import type { Fields, OptionsOf } from './field.ts';
import { LIST_FILE_NAMES, labelListFieldsFor } from './label-list-fields.ts';
import { flagName, type OptionSource } from './option-source.ts';
import { readOptions, type TextOf } from './read-options.ts';
import {
  apiUrl,
  botLogins,
  configFile,
  corpusFile,
  indexFolder,
  labelProjectsFile,
  OR_DATABASE,
  settlingDays,
} from './shared-fields.ts';
import { indexFolderText, repositoryName, text, trueOrFalse, webAddress } from './value-schemas.ts';

/** Neither is looked at unless it is named. */
const { default: _index, ...optionalIndex } = indexFolder;
const { default: _corpus, env: _env, ...optionalCorpus } = corpusFile;

export const lintLabelsFields = {
  configFile,
  ...labelListFieldsFor((name) => `file with the ${name} labels`),
  labelProjectsFile: { ...labelProjectsFile, description: 'JSON file that says which labels lead to which boards' },
  repository: {
    description: 'the repository whose labels the files are compared with; without it GitHub is not asked',
    flag: '--repo <owner/name>',
    schema: repositoryName,
  },
  indexPath: {
    ...optionalIndex,
    description: 'the folder that holds the index, to tell labels that it never applies',
    schema: indexFolderText,
  },
  corpusFile: {
    ...optionalCorpus,
    description: `the corpus file, ${OR_DATABASE}, to count the examples of each label and how often people took it away`,
  },
  botLogins,
  settlingDays,
  strict: {
    description: 'fail on warnings too',
    flag: '--strict',
    default: 'false',
    schema: trueOrFalse,
  },
  apiUrl,
  serverUrl: {
    description: 'address where people read issues and boards (default: follows from that of the API)',
    env: ['GITHUB_SERVER_URL'],
    schema: webAddress,
  },
  token: {
    description: 'token that may read the repository; a public one needs none',
    env: ['GITHUB_TOKEN', 'GH_TOKEN'],
    isSecret: true,
    schema: text,
  },
} as const satisfies Fields;

export type LintLabelsOptions = OptionsOf<typeof lintLabelsFields>;

/** Throws ConfigError with all faults. */
export function readLintLabelsFlags(source: OptionSource): LintLabelsOptions {
  return readOptions(lintLabelsFields, { source, check: checkFiles });
}

function checkFiles(_: unknown, textOf: TextOf<keyof typeof lintLabelsFields>): string[] {
  const files = [...LIST_FILE_NAMES, 'labelProjectsFile'] as const;
  if (files.some((key) => textOf(key) !== undefined)) return [];
  return [`give at least one of ${files.map((key) => flagName(lintLabelsFields[key])).join(', ')}, or a settings file`];
}
