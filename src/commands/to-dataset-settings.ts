import type { datasetFields } from '../config/dataset-fields.ts';
import type { OptionsOf } from '../config/field.ts';
import type { DatasetSettings } from './dataset/build-dataset.ts';
import type { DatasetPlaces } from './dataset/read-dataset-issues.ts';

export interface DatasetRequest {
  readonly settings: DatasetSettings;
  readonly places: DatasetPlaces;
}

/** Cuts the options that both datasets share into what reading and what writing needs. */
export function toDatasetSettings(options: OptionsOf<typeof datasetFields>): DatasetRequest {
  const { corpusFile, repository, apiUrl, token, offline } = options;
  const { out, report, pricesFile, format, model, epochs, seed } = options;
  const { validationShare, minPerLabel, maxPerLabel, maxTokens, maxExampleTokens } = options;
  const limits = { validationShare, minPerLabel, maxPerLabel, maxTokens, maxExampleTokens };
  return {
    settings: { corpusFile, out, report, pricesFile, format, model, epochs, seed, ...limits },
    places: { corpusFile, repository, apiUrl, token, offline },
  };
}
