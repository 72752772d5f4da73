import { BLOCK_BYTES } from '../../artifact/block-sums.ts';

/**
 * The file of an index's issues, one JSON text a line in UTF-8, so that one issue is read without the others:
 *
 *     {"version":4,"boilerplate":2}                                      so many lines of boilerplate follow
 *     "a line that stands in many issues"
 *     "another one"
 *     [7,"open","Title",["label"],"Excerpt","c2tldGNo","dGV4dCBoYXNo"]   an issue; sketch and hash of the text in base64
 *     …                                                                  by ascending number, none twice
 *     {"issues":2503,"numbers":[7,14,…],"offsets":[93,210,…]}            the directory, see `addToDirectory`
 *     {"directory":        81920}                                        the byte at which it starts
 *
 * `jq` and `grep` read all of it; whoever wants one issue asks the directory.
 */
export const CATALOG_VERSION = 4;

const POINTER_START = '{"directory":';
const POINTER_DIGITS = 12;
/** Of the last line, whatever it says. */
export const POINTER_BYTES = POINTER_START.length + POINTER_DIGITS + '}\n'.length;

/** Of one line: an issue of ours is at most 130 kB, a line of boilerplate 200 kB. */
export const MAX_LINE_BYTES = 1 << 20;

export function formatPointer(directoryStart: number): string {
  return `${POINTER_START}${String(directoryStart).padStart(POINTER_DIGITS)}}\n`;
}

/** For each block of the file up to the last in which an issue begins: the first issue that begins in it or after it. */
export interface DirectoryEntries {
  readonly numbers: number[];
  /** Byte at which its line begins. */
  readonly offsets: number[];
}

/** Notes that the line of an issue begins at a byte; they come in the order of the file. */
export function addToDirectory(
  { numbers, offsets }: DirectoryEntries,
  issue: { number: number; offset: number },
): void {
  while (numbers.length * BLOCK_BYTES <= issue.offset) {
    numbers.push(issue.number);
    offsets.push(issue.offset);
  }
}

/** As the file has them: numbers as steps from one block to the next, offsets from the beginning of their blocks. */
export function toSteps({ numbers, offsets }: DirectoryEntries): DirectoryEntries {
  return {
    numbers: numbers.map((number, block) => number - (numbers[block - 1] ?? 0)),
    offsets: offsets.map((offset, block) => offset - block * BLOCK_BYTES),
  };
}

export function fromSteps({ numbers, offsets }: DirectoryEntries): DirectoryEntries {
  let number = 0;
  return {
    numbers: numbers.map((step) => {
      number += step;
      return number;
    }),
    offsets: offsets.map((offset, block) => offset + block * BLOCK_BYTES),
  };
}
