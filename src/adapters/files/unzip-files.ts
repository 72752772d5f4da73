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
  /** Of all names in the zip, those to unpack. */
  readonly choose: (names: readonly string[]) => readonly string[];
  /** Of the chosen files together. */
  readonly maxBytes?: number;
}

/**
 * The chosen files of a zip, sorted by name. Nothing is written anywhere, and nothing is unpacked before the sizes in the
 * directory were checked. Throws ConfigError: damaged, or more than the limits of number, size and ratio.
 */
export async function unzipFiles(zip: Uint8Array, unzipping: Unzipping): Promise<UnpackedFile[]> {
  const { unzipSync } = await import('fflate');
  const { choose } = unzipping;
  const sizes = unpack(unzipping, () => listSizes(zip, { ...unzipping, unzipSync }));
  const wanted = new Set(choose([...sizes.keys()]));
  const total = [...wanted].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  const { maxBytes = MAX_UNPACKED_BYTES } = unzipping;
  if (total > maxBytes) throw refusal(unzipping, `holds more than ${maxBytes} bytes to read`);
  if (wanted.size === 0) return [];
  const files = unpack(unzipping, () => unzipSync(zip, { filter: ({ name }) => wanted.has(name) }));
  return Object.entries(files)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([name, bytes]) => ({ name, bytes }));
}

type Unzip = typeof import('fflate').unzipSync;

/** Reads the directory of the zip alone, and checks it. */
function listSizes(zip: Uint8Array, unzipping: Unzipping & { readonly unzipSync: Unzip }): Map<string, number> {
  const sizes = new Map<string, number>();
  let entries = 0;
  let total = 0;
  unzipping.unzipSync(zip, {
    filter({ name, size, originalSize }) {
      total += originalSize;
      const fault = faultOf({ entries: ++entries, total, size, originalSize });
      if (fault !== undefined) throw refusal(unzipping, `holds ${fault}`);
      if (name.length <= MAX_NAME_CHARS) sizes.set(name, originalSize);
      return false;
    },
  });
  return sizes;
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
