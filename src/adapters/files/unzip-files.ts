import { ConfigError } from '../../shared/errors.ts';

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
const MARK: readonly number[] = [0x50, 0x4b, 0x03, 0x04];
/** A run has at most 256 jobs of a matrix, and a log for each of their steps beside; an artifact may hold a page a test. */
const MAX_ENTRIES = 10_000;
/** Of a zip once unpacked. */
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Logs and reports shrink to a tenth or less; a bomb to a thousandth. */
const MAX_RATIO = 500;
const MAX_NAME_CHARS = 400;

export function isZip(head: Uint8Array): boolean {
  return MARK.every((byte, index) => head[index] === byte);
}

export interface UnpackedFile {
  /** Its path in the zip. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Unzipping {
  /** Of the zip, for messages. */
  readonly path: string;
  /** What to do about a zip that is refused; a sentence. */
  readonly advice: string;
  /** Of the files that are read at once. */
  readonly maxBytes?: number;
}

/** A zip in memory. Nothing is written anywhere. */
export interface OpenedZip {
  /** In the zip's order. */
  readonly names: readonly string[];
  /**
   * Unpacks these files alone, sorted by name; not before their sizes in the directory were checked. Throws ConfigError:
   * damaged, or more than the limits of size and ratio.
   */
  read(wanted: readonly string[]): UnpackedFile[];
}

/** Reads the directory of a zip. Throws ConfigError: damaged, or too many files. */
export async function openZip(zip: Uint8Array, unzipping: Unzipping): Promise<OpenedZip> {
  const { unzipSync } = await import('fflate');
  const { maxBytes = MAX_UNPACKED_BYTES } = unzipping;
  const entries = unpack(unzipping, () => listEntries(zip, { ...unzipping, unzipSync }));
  return {
    names: [...entries.keys()],
    read(wanted) {
      const chosen = new Set(wanted.filter((name) => entries.has(name)));
      if (chosen.size === 0) return [];
      const fault = faultOf(
        [...chosen].map((name) => entries.get(name)!),
        maxBytes,
      );
      if (fault !== undefined) throw refusal(unzipping, `holds ${fault}`);
      const files = unpack(unzipping, () => unzipSync(zip, { filter: ({ name }) => chosen.has(name) }));
      return Object.entries(files)
        .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
        .map(([name, bytes]) => ({ name, bytes }));
    },
  };
}

type Unzip = typeof import('fflate').unzipSync;

interface Sizes {
  readonly size: number;
  readonly originalSize: number;
}

function listEntries(zip: Uint8Array, unzipping: Unzipping & { readonly unzipSync: Unzip }): Map<string, Sizes> {
  const entries = new Map<string, Sizes>();
  let count = 0;
  unzipping.unzipSync(zip, {
    filter({ name, size, originalSize }) {
      count += 1;
      if (count > MAX_ENTRIES) throw refusal(unzipping, `holds more than ${MAX_ENTRIES} files`);
      if (name.length <= MAX_NAME_CHARS) entries.set(name, { size, originalSize });
      return false;
    },
  });
  return entries;
}

function faultOf(entries: readonly Sizes[], maxBytes: number): string | undefined {
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (total > maxBytes) return `more than ${maxBytes} bytes to read`;
  const isBomb = entries.some(({ size, originalSize }) => originalSize > MAX_RATIO * Math.max(1, size));
  return isBomb ? `a file that grows more than ${MAX_RATIO}-fold` : undefined;
}

function unpack<Result>(unzipping: Unzipping, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof ConfigError ? cause : refusal(unzipping, 'is a damaged zip', cause);
  }
}

function refusal({ path, advice }: Unzipping, fault: string, cause?: unknown): ConfigError {
  return new ConfigError(`${JSON.stringify(path)} ${fault}. ${advice}`, { cause });
}
