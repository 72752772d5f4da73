import type { Fields, OptionsOf } from './field.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import {
  botLogins,
  configFile,
  corpusFile,
  corpusRepository,
  labelsFile,
  prioritiesFile,
  settlingDays,
  typesFile,
} from './shared-fields.ts';

export const correctionsFields = {
  configFile,
  corpusFile: { ...corpusFile, description: 'the corpus file, filled by scrape' },
  repository: corpusRepository,
  botLogins,
  settlingDays,
  labelsFile: { ...labelsFile, description: 'file with the labels that count as areas, one label or glob per line' },
  typesFile: { ...typesFile, description: 'file with the labels that count as types, one label or glob per line' },
  prioritiesFile: {
    ...prioritiesFile,
    description: 'file with the labels that count as priorities, one label or glob per line',
  },
} as const satisfies Fields;

export type CorrectionsOptions = OptionsOf<typeof correctionsFields>;

/** Throws ConfigError with all faults. */
export function readCorrectionsFlags(source: OptionSource): CorrectionsOptions {
  return readOptions(correctionsFields, { source });
}
