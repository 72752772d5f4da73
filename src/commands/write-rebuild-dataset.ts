import { labelListFields } from '../config/label-list-fields.ts';
import { flagSource } from '../config/option-source.ts';
import { pickOptions } from '../config/pick-options.ts';
import type { RebuildOptions } from '../config/rebuild-options.ts';
import type { DatasetKind, DatasetReport } from '../dataset/dataset-report.ts';
import { renderReport } from '../dataset/render-report.ts';
import { PROVIDER_IDS } from '../models/providers.ts';
import type { Log } from '../shared/log.ts';

export interface DatasetPlace {
  readonly file: string;
  readonly corpusFile: string;
  readonly log: Log;
}

/** Writes a dataset with the options of a rebuild, and as the command `dataset` does by default. Throws as that does. */
export async function writeRebuildDataset(
  name: DatasetKind,
  { options, place }: { readonly options: RebuildOptions; readonly place: DatasetPlace },
): Promise<void> {
  const report = await WRITERS[name](options, place);
  // The report stands in its own file.
  place.log.debug(renderReport(report));
}

type Flags = ReadonlyMap<string, string>;

/** The code for them is loaded only where one is wanted. */
const WRITERS: Readonly<Record<DatasetKind, (options: RebuildOptions, place: DatasetPlace) => Promise<DatasetReport>>> =
  {
    async qualitizer(options, place) {
      const { readDatasetQualitizerFlags } = await import('../config/dataset-qualitizer-options.ts');
      const { writeQualitizerDataset } = await import('./dataset-qualitizer.ts');
      const defaults = readDatasetQualitizerFlags(flagSource(datasetFlags(options, place), secretsOf(options)));
      return await writeQualitizerDataset({ ...defaults, ...documentsOf(options) }, place);
    },
    async categorizer(options, place) {
      const { readDatasetCategorizerFlags } = await import('../config/dataset-categorizer-options.ts');
      const { writeCategorizerDataset } = await import('./dataset-categorizer.ts');
      const { embedder, embeddingModel, embeddingDimensions } = options;
      const given = {
        '--embedder': embedder,
        '--embedding-model': embeddingModel,
        '--embedding-dimensions': embeddingDimensions,
        ...Object.fromEntries(PROVIDER_IDS.map((id) => [`--${id}-base-url`, options[`${id}BaseUrl`]])),
      };
      const flags = new Map([...datasetFlags(options, place), ...givenFlags(given)]);
      const defaults = readDatasetCategorizerFlags(flagSource(flags, secretsOf(options)));
      return await writeCategorizerDataset({ ...defaults, ...documentsOf(options) }, place);
    },
  };

function datasetFlags(
  { repository, needsInfoLabels, apiUrl }: RebuildOptions,
  { file, corpusFile }: DatasetPlace,
): Flags {
  return givenFlags({
    '--db': corpusFile,
    '--repo': repository,
    '--out': file,
    '--report': file.replace(/\.jsonl$/, '.report.txt'),
    '--missing-info-labels': needsInfoLabels?.join(','),
    '--api-url': apiUrl,
  });
}

function givenFlags(flags: Readonly<Record<string, string | number | undefined>>): Flags {
  return new Map(
    Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, String(value)]])),
  );
}

/** They may stand in the settings file itself, which no flag can say. */
function documentsOf(options: RebuildOptions) {
  return { ...pickOptions(labelListFields, options), promptFile: options.promptFile };
}

function secretsOf(options: RebuildOptions): Readonly<Record<string, string | undefined>> {
  const keys = PROVIDER_IDS.map((id) => [`${id.toUpperCase()}_API_KEY`, options[`${id}ApiKey`]] as const);
  return { GITHUB_TOKEN: options.token, ...Object.fromEntries(keys) };
}
