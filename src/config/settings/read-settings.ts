import { parseSettings } from './parse-settings.ts';
import { placeOf, type Settings } from './settings.ts';

/** Nobody reads more at once. */
const MAX_FAULTS = 25;

/** Reads the text of a settings file; every fault of it is in `problems`, with its place: `file:line:column: …`. */
export function readSettings(text: string, { file }: { readonly file: string }): Settings {
  const { values, faults } = parseSettings(text, { file });
  const problems = faults.slice(0, MAX_FAULTS).map((fault) => `${placeOf({ file, ...fault })}: ${fault.message}`);
  const more = faults.length - problems.length;
  return { file, values, problems: more === 0 ? problems : [...problems, `${file} has ${more} more faults.`] };
}
