import type { NamedLog } from '../../run-summary/summary/summarize-logs.ts';
import { ConfigError } from '../../shared/errors.ts';
import { openLogZip } from './log-zip.ts';

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
const MARK: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

export function isZip(head: Uint8Array): boolean {
  return MARK.every((byte, index) => head[index] === byte);
}

/**
 * The logs of a run, as GitHub packs them: one file a job at the top (`0_build.txt`), or, where there are none, one a step in
 * a folder of its job (`build/3_Test.txt`). Throws ConfigError: damaged, no log in it, or more than the limits of number,
 * size and ratio.
 */
export async function unzipLogs(path: string, zip: Uint8Array): Promise<NamedLog[]> {
  const { names, read } = await openLogZip(path, zip);
  const jobs = names.filter((name) => !name.includes('/'));
  const wanted = jobs.length > 0 ? jobs : names;
  if (wanted.length === 0)
    throw new ConfigError(`${JSON.stringify(path)} holds no logs: no file in it ends in .txt or .log.`);
  return [...read(wanted)]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([name, bytes]) => ({ name, bytes }));
}
