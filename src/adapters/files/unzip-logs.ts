import type { NamedLog } from '../../run-summary/summary/summarize-logs.ts';
import { ConfigError } from '../../shared/errors.ts';
import { type OpenedZip, openZip } from './unzip-files.ts';

const LOG_NAME = /\.(?:txt|log)$/;
/** What the runner says of itself. */
const SYSTEM_LOG = /(?:^|\/)system\.txt$/;

/** The zip of all logs of a run: `names` are those of its logs. Throws as `openZip`. */
export async function openLogZip(path: string, zip: Uint8Array): Promise<OpenedZip> {
  const advice = 'Unpack it yourself, and give the log of the job that failed.';
  const { names, read } = await openZip(zip, { path, advice });
  return { names: names.filter((name) => LOG_NAME.test(name) && !SYSTEM_LOG.test(name)), read };
}

/**
 * The logs of a run, as GitHub packs them: one file a job at the top (`0_build.txt`), or, where there are none, one a step in
 * a folder of its job (`build/3_Test.txt`). Throws ConfigError: damaged, no log in it, or more than the limits of number,
 * size and ratio.
 */
export async function unzipLogs(path: string, zip: Uint8Array): Promise<NamedLog[]> {
  const { names, read } = await openLogZip(path, zip);
  const jobs = names.filter((name) => !name.includes('/'));
  const logs = read(jobs.length > 0 ? jobs : names);
  if (logs.length > 0) return logs;
  throw new ConfigError(`${JSON.stringify(path)} holds no logs: no file in it ends in .txt or .log.`);
}
