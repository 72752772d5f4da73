import type { Fields, OptionsOf } from './field.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { SETTINGS_TABLE } from './settings/settings-table.ts';
import { apiUrl, configFile, inheritedSettings } from './shared-fields.ts';
import { repositoryName, text, trueOrFalse, webAddress } from './value-schemas.ts';

/** What the commands about the settings file themselves need. */
const ownFields = {
  // A copy: these commands read the file themselves.
  configFile: { ...configFile },
  repository: {
    description: 'the repository whose settings to read where the working folder has none, and whose labels to look at',
    flag: '--repo <owner/name>',
    schema: repositoryName,
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

export const configFields = {
  ...ownFields,
  inheritedSettings,
  check: {
    description: 'only check the file of the working folder, with its label lists and boards, for pull requests',
    flag: '--check',
    default: 'false',
    schema: trueOrFalse,
  },
  strict: {
    description: 'with --check: fail on warnings too',
    flag: '--strict',
    default: 'false',
    schema: trueOrFalse,
  },
} as const satisfies Fields;

/** Flags that would take the place of what the file says. */
export const SETTING_FLAGS: Fields = Object.fromEntries(
  [...SETTINGS_TABLE.values()].map(({ key, field: { description, ...field } }) => [
    key,
    { ...field, description: `as in other commands, in place of ${key}` },
  ]),
);

export const configInitFields = {
  ...ownFields,
  configFile: { ...ownFields.configFile, description: 'the file to write (default: .github/auto-triager.yml)' },
} as const satisfies Fields;

/** The options of `config`, and where the settings' flags are read from. */
export interface ConfigOptions extends OptionsOf<typeof configFields> {
  readonly source: OptionSource;
}

/** Throws ConfigError with all faults. */
export function readConfigFlags(source: OptionSource): ConfigOptions {
  const { source: _, ...options } = { ...readOptions(configFields, { source }), source };
  readOptions(SETTING_FLAGS, { source });
  return { ...options, source };
}

export type ConfigInitOptions = OptionsOf<typeof configInitFields>;

/** Throws ConfigError with all faults. */
export function readConfigInitFlags(source: OptionSource): ConfigInitOptions {
  return readOptions(configInitFields, { source });
}
