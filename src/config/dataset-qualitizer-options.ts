import { checkDataset, datasetFields } from './dataset-fields.ts';
import type { Fields, OptionsOf } from './field.ts';
import type { OptionSource } from './option-source.ts';
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
export function readDatasetQualitizerFlags(source: OptionSource): DatasetQualitizerOptions {
  return readOptions(datasetQualitizerFields, {
    source: source,
    check: (_, textOf) => checkDataset(textOf),
  });
}
