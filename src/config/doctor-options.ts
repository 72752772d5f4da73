import type { Fields, OptionsOf } from './field.ts';
import { indexRepositories, indexSigningKey } from './index-trust-fields.ts';
import { labelListFields } from './label-list-fields.ts';
import { modelFields } from './model-fields.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { apiUrl, configFile, indexFolder, inheritedSettings, labelProjectsFile } from './shared-fields.ts';
import { triageFields } from './triage-options.ts';
import { indexFolderText, repositoryName, text, trueOrFalse, webAddress } from './value-schemas.ts';

const {
  engine,
  geminiApiKey,
  geminiModel,
  geminiBaseUrl,
  openaiApiKey,
  openaiModel,
  openaiApi,
  openaiQualitizerModel,
  openaiBaseUrl,
} = modelFields;

export const doctorFields = {
  // A copy: this command reads the file itself, to tell its faults with all others.
  configFile: { ...configFile },
  inheritedSettings,
  repository: {
    description: 'the repository to look at (default in a workflow: its own); without it GitHub is not asked',
    flag: '--repo <owner/name>',
    env: ['GITHUB_REPOSITORY'],
    schema: repositoryName,
  },
  offline: {
    description: 'ask neither GitHub nor models: look only at files',
    flag: '--offline',
    default: 'false',
    schema: trueOrFalse,
  },
  strict: {
    description: 'fail on warnings too',
    flag: '--strict',
    default: 'false',
    schema: trueOrFalse,
  },
  database: {
    description:
      'address of the PostgreSQL database to look at, where one is the store: postgres://user@host:5432/name',
    flag: '--db <address>',
    env: ['AUTO_TRIAGER_DB'],
    isSecret: true,
    schema: text,
  },
  indexPath: { ...indexFolder, schema: indexFolderText },
  indexArtifactName: triageFields.indexArtifactName,
  indexSigningKey,
  indexRepositories,
  ...labelListFields,
  labelProjectsFile,
  engine,
  geminiApiKey,
  geminiModel,
  geminiBaseUrl,
  openaiApiKey,
  openaiModel,
  openaiApi,
  openaiQualitizerModel,
  openaiBaseUrl,
  apiUrl,
  serverUrl: {
    description: 'address where people read issues and boards (default: follows from that of the API)',
    env: ['GITHUB_SERVER_URL'],
    schema: webAddress,
  },
  token: {
    description: 'token to look at, as triage would use it',
    // Inside a rebuild.
    input: 'token',
    env: ['GITHUB_TOKEN', 'GH_TOKEN'],
    isSecret: true,
    schema: text,
  },
} as const satisfies Fields;

/** The options of `doctor`, with where they are read from: the settings file is laid under them later. */
export interface DoctorFlags {
  readonly source: OptionSource;
}

export type DoctorOptions = OptionsOf<typeof doctorFields>;

/** Throws ConfigError with all faults of flags and environment. */
export function readDoctorFlags(source: OptionSource): DoctorFlags {
  readDoctorOptions(source);
  return { source };
}

/** Throws ConfigError with all faults. */
export function readDoctorOptions(source: OptionSource): DoctorOptions {
  return readOptions(doctorFields, { source });
}
