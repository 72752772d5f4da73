import { join } from 'node:path';
import { ConfigError, ServiceError } from '../../shared/errors.ts';
import type { RebuildReport } from './rebuild-report.ts';
import type { DatasetWork } from './rebuild-request.ts';
import type { RebuildSession } from './rebuild-session.ts';

/**
 * Writes the datasets that are asked for. One that cannot be written is noted and leaves the former file; it is no reason
 * to lose an index that was built.
 */
export async function renewDatasets(
  session: RebuildSession,
  datasets: DatasetWork,
): Promise<NonNullable<RebuildReport['datasets']>> {
  const { datasetsFolder, corpusFile, log } = session;
  const files: string[] = [];
  for (const name of datasets.names) {
    const file = join(datasetsFolder, `${name}.jsonl`);
    try {
      await datasets.write(name, { file, corpusFile, log });
      files.push(file);
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof ServiceError)) throw error;
      session.note(`The dataset ${name} was not written: ${error.message}`);
    }
    session.clock.done(`dataset ${name}`);
  }
  return files;
}
