import { join } from 'node:path';
import type { DatasetName, RebuildOptions } from '../../config/rebuild-options.ts';
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
    await runDatasetQualitizer(readDatasetQualitizerFlags(flags, secretsOf(session.options)), toContext(session));
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
    await runDatasetCategorizer(readDatasetCategorizerFlags(all, secretsOf(session.options)), toContext(session));
  },
};

function datasetFlags(file: string, { options, corpusFile }: RebuildSession): Flags {
  const { repository, labelsFile, typesFile, needsInfoLabels, promptFile, apiUrl } = options;
  return givenFlags({
    '--db': corpusFile,
    '--repo': repository,
    '--out': file,
    '--report': file.replace(/\.jsonl$/, '.report.txt'),
    '--labels-file': labelsFile,
    '--types-file': typesFile,
    '--missing-info-labels': needsInfoLabels?.join(','),
    '--prompt-file': promptFile,
    '--api-url': apiUrl,
  });
}

function givenFlags(flags: Readonly<Record<string, string | number | undefined>>): Flags {
  return new Map(
    Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, String(value)]])),
  );
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
