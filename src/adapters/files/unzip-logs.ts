import type { NamedLog } from '../../run-summary/summary/summarize-logs.ts';
import { ConfigError } from '../../shared/errors.ts';
import { unzipFiles } from './unzip-files.ts';

/**
 * The logs of a run, as GitHub packs them: one file a job at the top (`0_build.txt`), or, where there are none, one a step in
 * a folder of its job (`build/3_Test.txt`). Nothing is written anywhere. Throws ConfigError: damaged, no log in it, or more
 * than the limits of number, size and ratio.
 */
export async function unzipLogs(path: string, zip: Uint8Array): Promise<NamedLog[]> {
  const logs = await unzipFiles(zip, {
    path,
    advice: 'Unpack it yourself, and give the log of the job that failed.',
    choose: chooseLogs,
  });
  if (logs.length > 0) return logs;
  throw new ConfigError(`${JSON.stringify(path)} holds no logs: no file in it ends in .txt or .log.`);
}

function chooseLogs(names: readonly string[]): readonly string[] {
  const logs = names.filter((name) => /\.(?:txt|log)$/.test(name) && !/(?:^|\/)system\.txt$/.test(name));
  const jobs = logs.filter((name) => !name.includes('/'));
  return jobs.length > 0 ? jobs : logs;
}
