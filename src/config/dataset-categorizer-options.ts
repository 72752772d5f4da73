import { checkDataset, datasetFields } from './dataset-fields.ts';
import { checkEmbedder, learningEmbedderFields } from './embedder-fields.ts';
import type { Fields, OptionsOf } from './field.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { text } from './value-schemas.ts';

export const datasetCategorizerFields = {
  ids: {
    description: 'file with the numbers of issues that are labelled well, one a line (default: issues by their labels)',
    flag: '--ids <file>',
    schema: text,
  },
  ...datasetFields,
  ...learningEmbedderFields,
} as const satisfies Fields;

export type DatasetCategorizerOptions = OptionsOf<typeof datasetCategorizerFields>;

/** Throws ConfigError with all faults. */
export function readDatasetCategorizerFlags(source: OptionSource): DatasetCategorizerOptions {
  return readOptions(datasetCategorizerFields, {
    source,
    check: (isGiven, textOf) => [...checkDataset(textOf), ...checkEmbedder({ isGiven, textOf, source })],
  });
}
