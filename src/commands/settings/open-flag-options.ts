import type { Fields } from '../../config/field.ts';
import {
  type Environment,
  type FlagValues,
  flagSource,
  type OptionSource,
  withSettings,
} from '../../config/option-source.ts';
import { configFile } from '../../config/shared-fields.ts';
import type { Log } from '../../shared/log.ts';
import { loadSettings } from './load-settings.ts';

export interface CommandLine {
  readonly fields: Fields;
  readonly values: FlagValues;
  readonly env: Environment;
  /** Whether these flags make the command work on GitHub: then settings may come from there. */
  readonly mayAskGitHub: boolean;
  readonly log: Log;
}

/** Where a command's options come from: its flags, over the settings file where the command knows one. Throws as `loadSettings`. */
export async function openFlagOptions({ fields, values, env, ...request }: CommandLine): Promise<OptionSource> {
  const source = flagSource(values, env);
  if (!Object.values(fields).includes(configFile)) return source;
  return withSettings(source, await loadSettings({ fields, source, ...request }));
}
