import { ConfigError } from '../../shared/errors.ts';
import { parseSettings } from './parse-settings.ts';
import { placeOf, type Settings } from './settings.ts';

/** Nobody reads more at once. */
const MAX_FAULTS = 25;

/** Reads the text of a settings file. Throws ConfigError with every fault and its place: `file:line:column: …`. */
export function readSettings(text: string, { file }: { readonly file: string }): Settings {
  const { settings, faults } = parseSettings(text, { file });
  if (faults.length === 0) return settings;
  const problems = faults.slice(0, MAX_FAULTS).map((fault) => `${placeOf(file, fault)}: ${fault.message}`);
  const more = faults.length - problems.length;
  throw new ConfigError(more === 0 ? problems : [...problems, `${file} has ${more} more faults.`]);
}
