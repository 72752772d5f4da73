import { ConfigError } from '../../shared/errors.ts';

/** A run has at most 256 jobs of a matrix, and a log for each of their steps beside. */
const MAX_ENTRIES = 10_000;
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Logs shrink to a tenth or less; a bomb to a thousandth. */
const MAX_RATIO = 500;
const MAX_NAME_CHARS = 400;

/** The zip of all logs of a run, in memory. Nothing is written anywhere. */
export interface LogZip {
  /** Of the logs in it, in the zip's order. */
  readonly names: readonly string[];
  /** Unpacks these logs alone. Throws ConfigError: damaged, or more than the limits of size and ratio. */
  read(wanted: readonly string[]): ReadonlyMap<string, Uint8Array>;
}

/** Reads the directory of a zip. `path` is what it is called in messages. Throws ConfigError: damaged, or too many files. */
export async function openLogZip(path: string, zip: Uint8Array): Promise<LogZip> {
  const { unzipSync } = await import('fflate');
  const entries = unpack(path, () => listEntries(path, zip, unzipSync));
  return {
    names: [...entries.keys()],
    read(wanted) {
      const chosen = new Set(wanted.filter((name) => entries.has(name)));
      const fault = faultOf([...chosen].map((name) => entries.get(name)!));
      if (fault !== undefined) throw refusal(path, `holds ${fault}`);
      const files = unpack(path, () => unzipSync(zip, { filter: ({ name }) => chosen.has(name) }));
      return new Map(Object.entries(files));
    },
  };
}

type Unzip = typeof import('fflate').unzipSync;

interface Sizes {
  readonly size: number;
  readonly originalSize: number;
}

function listEntries(path: string, zip: Uint8Array, unzipSync: Unzip): Map<string, Sizes> {
  const entries = new Map<string, Sizes>();
  let count = 0;
  unzipSync(zip, {
    filter({ name, size, originalSize }) {
      count += 1;
      if (count > MAX_ENTRIES) throw refusal(path, `holds more than ${MAX_ENTRIES} files`);
      if (/\.(?:txt|log)$/.test(name) && name.length <= MAX_NAME_CHARS && !/(?:^|\/)system\.txt$/.test(name))
        entries.set(name, { size, originalSize });
      return false;
    },
  });
  return entries;
}

function faultOf(entries: readonly Sizes[]): string | undefined {
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (total > MAX_UNPACKED_BYTES) return `more than ${MAX_UNPACKED_BYTES} bytes`;
  const isBomb = entries.some(({ size, originalSize }) => originalSize > MAX_RATIO * Math.max(1, size));
  return isBomb ? `a file that grows more than ${MAX_RATIO}-fold` : undefined;
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
    { cause },
  );
}
