import { join } from 'node:path';
import { LIST_FILE_NAMES } from '../../config/label-list-fields.ts';
import { flagSource } from '../../config/option-source.ts';
import type { DatasetName, RebuildOptions } from '../../config/rebuild-options.ts';
import type { ListFileName } from '../../labels/families.ts';
import { ConfigError, ServiceError } from '../../shared/errors.ts';
import type { CommandContext } from '../context.ts';
import type { RebuildReport } from './rebuild-report.ts';
import type { RebuildSession } from './rebuild-session.ts';

/**
 * Writes the datasets that are asked for, as the command `dataset` does by default. One that cannot be written is noted and
 * leaves the former file; it is no reason to lose an index that was built.
 */
export async function renewDatasets(session: RebuildSession): Promise<NonNullable<RebuildReport['datasets']>> {
  const files: string[] = [];
  for (const name of session.options.datasets ?? []) {
    const file = join(session.datasetsFolder, `${name}.jsonl`);
    try {
      await WRITERS[name](datasetFlags(file, session), session);
      files.push(file);
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof ServiceError)) throw error;
      session.note(`The dataset ${name} was not written: ${error.message}`);
    }
    session.clock.done(`dataset ${name}`);
  }
  return files;
}

type Flags = ReadonlyMap<string, string>;

const WRITERS: Readonly<Record<DatasetName, (flags: Flags, session: RebuildSession) => Promise<unknown>>> = {
  async qualitizer(flags, session) {
    const { readDatasetQualitizerFlags } = await import('../../config/dataset-qualitizer-options.ts');
    const { runDatasetQualitizer } = await import('../dataset-qualitizer.ts');
    const options = readDatasetQualitizerFlags(flagSource(flags, secretsOf(session.options)));
    await runDatasetQualitizer({ ...options, ...documentsOf(session.options) }, toContext(session));
  },
  async categorizer(flags, session) {
    const { readDatasetCategorizerFlags } = await import('../../config/dataset-categorizer-options.ts');
    const { runDatasetCategorizer } = await import('../dataset-categorizer.ts');
    const { embedder, embeddingModel, embeddingDimensions, geminiBaseUrl, openaiBaseUrl } = session.options;
    const given = {
      '--embedder': embedder,
      '--embedding-model': embeddingModel,
      '--embedding-dimensions': embeddingDimensions,
      '--gemini-base-url': geminiBaseUrl,
      '--openai-base-url': openaiBaseUrl,
    };
    const all = new Map([...flags, ...givenFlags(given)]);
    const options = readDatasetCategorizerFlags(flagSource(all, secretsOf(session.options)));
    await runDatasetCategorizer({ ...options, ...documentsOf(session.options) }, toContext(session));
  },
};

function datasetFlags(file: string, { options, corpusFile }: RebuildSession): Flags {
  const { repository, needsInfoLabels, apiUrl } = options;
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
function documentsOf(options: RebuildOptions): Pick<RebuildOptions, ListFileName | 'promptFile'> {
  const lists = Object.fromEntries(LIST_FILE_NAMES.map((name) => [name, options[name]]));
  return { ...(lists as Pick<RebuildOptions, ListFileName>), promptFile: options.promptFile };
}

function secretsOf({
  token,
  geminiApiKey,
  openaiApiKey,
}: RebuildOptions): Readonly<Record<string, string | undefined>> {
  return { GITHUB_TOKEN: token, GEMINI_API_KEY: geminiApiKey, OPENAI_API_KEY: openaiApiKey };
}

/** A dataset's own report goes into its file. */
function toContext({ log, env }: RebuildSession): CommandContext {
  return { log, env, json: false, writeJson() {}, writeCommands() {}, writeText: (text) => log.debug(text) };
}
