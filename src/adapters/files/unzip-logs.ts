import type { NamedLog } from '../../run-summary/summary/summarize-logs.ts';
import { ConfigError } from '../../shared/errors.ts';

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
const MARK: readonly number[] = [0x50, 0x4b, 0x03, 0x04];
/** A run has at most 256 jobs of a matrix, and a log for each of their steps beside. */
const MAX_ENTRIES = 10_000;
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Logs shrink to a tenth or less; a bomb to a thousandth. */
const MAX_RATIO = 500;
const MAX_NAME_CHARS = 400;

export function isZip(head: Uint8Array): boolean {
  return MARK.every((byte, index) => head[index] === byte);
}

/**
 * The logs of a run, as GitHub packs them: one file a job at the top (`0_build.txt`), or, where there are none, one a step in
 * a folder of its job (`build/3_Test.txt`). Nothing is written anywhere. Throws ConfigError: damaged, no log in it, or more
 * than the limits of number, size and ratio.
 */
export async function unzipLogs(path: string, zip: Uint8Array): Promise<NamedLog[]> {
  const { unzipSync } = await import('fflate');
  const names = unpack(path, () => listNames(path, zip, unzipSync));
  const jobs = names.filter((name) => !name.includes('/'));
  const wanted = new Set(jobs.length > 0 ? jobs : names);
  if (wanted.size === 0)
    throw new ConfigError(`${JSON.stringify(path)} holds no logs: no file in it ends in .txt or .log.`);
  const files = unpack(path, () => unzipSync(zip, { filter: ({ name }) => wanted.has(name) }));
  return Object.entries(files)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([name, bytes]) => ({ name, bytes }));
}

type Unzip = typeof import('fflate').unzipSync;

/** Reads the directory of the zip alone, and checks it. */
function listNames(path: string, zip: Uint8Array, unzipSync: Unzip): string[] {
  const names: string[] = [];
  let entries = 0;
  let total = 0;
  unzipSync(zip, {
    filter({ name, size, originalSize }) {
      total += originalSize;
      const fault = faultOf({ entries: ++entries, total, size, originalSize });
      if (fault !== undefined) throw refusal(path, `holds ${fault}`);
      if (/\.(?:txt|log)$/.test(name) && name.length <= MAX_NAME_CHARS && !/(?:^|\/)system\.txt$/.test(name))
        names.push(name);
      return false;
    },
  });
  return names;
}

interface Sizes {
  readonly entries: number;
  readonly total: number;
  readonly size: number;
  readonly originalSize: number;
}

function faultOf({ entries, total, size, originalSize }: Sizes): string | undefined {
  if (entries > MAX_ENTRIES) return `more than ${MAX_ENTRIES} files`;
  if (total > MAX_UNPACKED_BYTES) return `more than ${MAX_UNPACKED_BYTES} bytes`;
  return originalSize > MAX_RATIO * Math.max(1, size) ? `a file that grows more than ${MAX_RATIO}-fold` : undefined;
}

function unpack<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof ConfigError ? cause : refusal(path, 'is a damaged zip', cause);
  }
}

function refusal(path: string, fault: string, cause?: unknown): ConfigError {
  return new ConfigError(
    `${JSON.stringify(path)} ${fault}. Unpack it yourself, and give the log of the job that failed.`,
    {
      cause,
    },
  );
}
