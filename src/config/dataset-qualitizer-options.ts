import { checkDataset, datasetFields } from './dataset-fields.ts';
import type { Fields, OptionsOf } from './field.ts';
import { type Environment, type FlagValues, flagSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { text } from './value-schemas.ts';

export const datasetQualitizerFields = {
  categorizableIds: {
    description: 'file with the numbers of issues that say enough, one a line (default: issues by their labels)',
    flag: '--categorizable-ids <file>',
    schema: text,
  },
  missingInfoIds: {
    description: 'file with the numbers of issues that lack information, one a line (default: issues by their labels)',
    flag: '--missing-info-ids <file>',
    schema: text,
  },
  ...datasetFields,
} as const satisfies Fields;

export type DatasetQualitizerOptions = OptionsOf<typeof datasetQualitizerFields>;

/** Throws ConfigError with all faults. */
export function readDatasetQualitizerFlags(values: FlagValues, env: Environment): DatasetQualitizerOptions {
  return readOptions(datasetQualitizerFields, {
    source: flagSource(values, env),
    check: (_, textOf) => checkDataset(textOf),
  });
}
