import { FAMILIES } from '../labels/families.ts';
import type { Fields, OptionsOf } from './field.ts';
import { labelListFieldsFor } from './label-list-fields.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import {
  botLogins,
  configFile,
  corpusFile,
  corpusRepository,
  OR_DATABASE,
  promisedPrecision,
  settlingDays,
} from './shared-fields.ts';

export const correctionsFields = {
  configFile,
  corpusFile: { ...corpusFile, description: `the corpus file, filled by scrape, ${OR_DATABASE}` },
  repository: corpusRepository,
  botLogins,
  settlingDays,
  targetPrecision: promisedPrecision,
  ...labelListFieldsFor(
    (name) => `file with the labels that count as ${FAMILIES[name].list}, one label or glob per line`,
  ),
} as const satisfies Fields;

export type CorrectionsOptions = OptionsOf<typeof correctionsFields>;

/** Throws ConfigError with all faults. */
export function readCorrectionsFlags(source: OptionSource): CorrectionsOptions {
  return readOptions(correctionsFields, { source });
}
