import { createRandom } from './clustered-vectors.ts';

export interface Damage {
  readonly name: string;
  /** What the refusal says was found, where it is not enough that it refuses. */
  readonly found?: RegExp;
  readonly apply: (bytes: Buffer) => Buffer;
}

const HEADER_BYTES = 96;
const LINKS_BYTES = 4 + 32 * 4;

function patch(name: string, change: (bytes: Buffer) => void, found?: RegExp): Damage {
  return {
    name,
    ...(found && { found }),
    apply(bytes) {
      const copy = Buffer.from(bytes);
      change(copy);
      return copy;
    },
  };
}

/** Cut after the first bytes, inside every part, and just before the end; and one that is too long. */
export function truncations(fileBytes: number): Damage[] {
  const cuts = [0, 1, 7, 47, 95, 96, 97, 99, fileBytes - 4, fileBytes - 1];
  for (let cut = 211; cut < fileBytes; cut += 1009) cuts.push(cut);
  return [
    ...cuts.map((cut) => ({ name: `cut after ${cut} bytes`, apply: (bytes: Buffer) => bytes.subarray(0, cut) })),
    { name: 'a byte too long', apply: (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]) },
    { name: 'a word too long', apply: (bytes) => Buffer.concat([bytes, Buffer.alloc(4)]) },
  ];
}

/** Every bit of the header, but for the last of the level rate, which nobody reads after the build. */
export function headerFlips(): Damage[] {
  const flips: Damage[] = [];
  for (let byte = 0; byte < HEADER_BYTES; byte += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      if (byte === 80) continue;
      flips.push(
        patch(`header byte ${byte} bit ${bit} flipped`, (bytes) => {
          bytes[byte] = (bytes[byte] as number) ^ (1 << bit);
        }),
      );
    }
  }
  return flips;
}

/** Files of another kind altogether. */
export function foreignFiles(fileBytes: number): Damage[] {
  const foreign = (name: string, start: string | Buffer) => ({
    name,
    apply: () => Buffer.concat([Buffer.from(start), Buffer.alloc(fileBytes, 0x20)]).subarray(0, fileBytes),
  });
  return [
    foreign('a SQLite database', 'SQLite format 3\0'),
    foreign('a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\n'),
    foreign('a gzip file', Buffer.from([0x1f, 0x8b, 8, 0])),
    { name: 'all zeros', apply: () => Buffer.alloc(fileBytes) },
    { name: 'all ones', apply: () => Buffer.alloc(fileBytes, 0xff) },
  ];
}

/** What would make hnswlib read outside its memory, or answer wrongly, in one place of an otherwise sound file. */
export function structureDamages(options: { readonly count: number; readonly dimensions: number }): Damage[] {
  const { count, dimensions } = options;
  const elementBytes = LINKS_BYTES + dimensions * 4 + 8;
  const element = (id: number) => HEADER_BYTES + id * elementBytes;
  const vector = (id: number) => element(id) + LINKS_BYTES;
  const label = (id: number) => vector(id) + dimensions * 4;
  const upperStart = element(count);
  /** Byte of the first element that has upper links: the word with their length. */
  const firstUpper = (bytes: Buffer) => {
    let at = upperStart;
    while (bytes.readUInt32LE(at) === 0) at += 4;
    return at;
  };
  const last = count - 1;
  return [
    patch(
      'more links than there is room for',
      (bytes) => bytes.writeUInt16LE(33, element(5)),
      /element 5 with 33 links and flags 0/,
    ),
    patch('no links', (bytes) => bytes.writeUInt16LE(0, element(5)), /element 5 without links/),
    patch(
      'a deleted element that nobody speaks of',
      (bytes) => bytes.writeUInt8(1, element(5) + 2),
      /expected 0 vectors marked as deleted, found 1/,
    ),
    patch('an unknown flag', (bytes) => bytes.writeUInt8(2, element(5) + 2), /element 5 with \d+ links and flags 2/),
    patch(
      'a flag where there is no room for one',
      (bytes) => bytes.writeUInt8(1, element(5) + 3),
      /element 5 with \d+ links and flags 256/,
    ),
    patch(
      'a link just past the end',
      (bytes) => bytes.writeUInt32LE(count, element(last) + 4),
      /element 399 with a link to element 400 of 400/,
    ),
    patch(
      'a link far past the end',
      (bytes) => bytes.writeUInt32LE(0xffffffff, element(0) + 4),
      /element 0 with a link to element 4294967295 of 400/,
    ),
    patch(
      'a vector that is not a number',
      (bytes) => bytes.writeFloatLE(Number.NaN, vector(9)),
      /element 9 with a vector of length NaN/,
    ),
    patch(
      'an infinite vector',
      (bytes) => bytes.writeFloatLE(Number.POSITIVE_INFINITY, vector(last)),
      /element 399 with a vector of length Infinity/,
    ),
    patch(
      'a vector that is too long',
      (bytes) => bytes.writeFloatLE(2, vector(3) + 4 * (dimensions - 1)),
      /element 3 with a vector of length 2/,
    ),
    patch('issue number zero', (bytes) => bytes.writeBigUInt64LE(0n, label(2)), /element 2 with issue number 0/),
    patch(
      'an issue number of more than 32 bits',
      (bytes) => bytes.writeBigUInt64LE(2n ** 32n + 7n, label(2)),
      /element 2 with issue number 4294967303/,
    ),
    patch(
      'an issue number beyond what is counted exactly',
      (bytes) => bytes.writeBigUInt64LE(2n ** 60n, label(2)),
      /element 2 with issue number 11529\d+/,
    ),
    patch(
      'one issue number twice',
      (bytes) => bytes.copy(bytes, label(8), label(7), label(7) + 8),
      /issue number \d+ twice/,
    ),
    patch(
      'a length of upper links that is no whole level',
      (bytes) => bytes.writeUInt32LE(64, firstUpper(bytes)),
      /element \d+ with 64 bytes of upper links/,
    ),
    patch(
      'a length of upper links past the end',
      (bytes) => bytes.writeUInt32LE(0xfffffff0, firstUpper(bytes)),
      /element \d+ with 4294967280 bytes of upper links/,
    ),
    patch(
      'more upper links than there is room for',
      (bytes) => bytes.writeUInt16LE(17, firstUpper(bytes) + 4),
      /element \d+ with 17 links on level 1/,
    ),
    patch(
      'an upper link past the end',
      (bytes) => bytes.writeUInt32LE(count, firstUpper(bytes) + 8),
      /element \d+ with a link on level 1 to element 400/,
    ),
    patch(
      'an upper link to an element of level 0',
      (bytes) => {
        // The very first word tells whether element 0 is on level 0; if not, the first element that is.
        let id = 0;
        for (let at = upperStart; bytes.readUInt32LE(at) !== 0; id += 1) at += 4 + bytes.readUInt32LE(at);
        bytes.writeUInt32LE(id, firstUpper(bytes) + 8);
      },
      /element \d+ with a link on level 1 to element \d+/,
    ),
  ];
}

/** One flipped bit anywhere. Some do no harm (in a vector's last digits); none may crash. */
export function randomFlips(options: {
  readonly fileBytes: number;
  readonly count: number;
  readonly seed: number;
}): Damage[] {
  const random = createRandom(options.seed);
  return Array.from({ length: options.count }, () => {
    const byte = Math.floor(random() * options.fileBytes);
    const bit = Math.floor(random() * 8);
    return patch(`byte ${byte} bit ${bit} flipped`, (bytes) => {
      bytes[byte] = (bytes[byte] as number) ^ (1 << bit);
    });
  });
}
