import { basename } from 'node:path';
import { BLOCK_BYTES } from '../../artifact/block-sums.ts';
import type { CatalogIssue, IssueCatalog, StoredIssue } from '../../corpus/issue-catalog.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { type BlockSource, CheckedBlocks } from '../files/checked-blocks.ts';
import { CATALOG_VERSION } from './catalog-layout.ts';
import { LineError, parseIssueLine, parseSketch, readIssueNumber, toCatalogIssue } from './catalog-line.ts';
import { type CatalogDirectory, readDirectory } from './read-directory.ts';
import { readLines } from './read-lines.ts';

/** Bytes that are read at once by whoever goes through all issues. */
const CHUNK_BYTES = 64 * BLOCK_BYTES;

/**
 * Opens the index's issues for reading; what is asked for is read and checked. Whoever made the file, reading it ends: lines go
 * forward only, issues come once each, and values are as long as ours at most. Throws ArtifactError when it is damaged, of another
 * version or no catalog, ConfigError when it cannot be read; so does every later call.
 */
export function openIssueCatalog(source: BlockSource): IssueCatalog {
  const blocks = new CheckedBlocks(source);
  try {
    return new FileCatalog(
      source.path,
      blocks,
      guardFile(source.path, () => readDirectory(blocks)),
    );
  } catch (error) {
    blocks.close();
    throw error;
  }
}

class FileCatalog implements IssueCatalog {
  readonly #path: string;
  readonly #blocks: CheckedBlocks;
  readonly #directory: CatalogDirectory;

  constructor(path: string, blocks: CheckedBlocks, directory: CatalogDirectory) {
    this.#path = path;
    this.#blocks = blocks;
    this.#directory = directory;
  }

  numbers(): number[] {
    return guardFile(this.#path, () => Array.from(this.#allLines(), readIssueNumber));
  }

  read(numbers: readonly number[]): CatalogIssue[] {
    return guardFile(this.#path, () => {
      const lines = numbers.map((number) => this.#findLine(number)).filter((line) => line !== undefined);
      return lines.map((line) => toCatalogIssue(parseIssueLine(line)));
    });
  }

  *list(): IterableIterator<StoredIssue> {
    const lines = this.#allLines();
    for (;;) {
      const { value: line, done } = guardFile(this.#path, () => lines.next());
      if (done === true) return;
      yield guardFile(this.#path, () => parseIssueLine(line));
    }
  }

  readSketches(numbers: readonly number[]): Map<number, Uint8Array> {
    return guardFile(this.#path, () => {
      const sketches = new Map<number, Uint8Array>();
      for (const number of numbers) {
        const line = this.#findLine(number);
        if (line !== undefined) sketches.set(number, parseSketch(line));
      }
      return sketches;
    });
  }

  boilerplate(): string[] {
    return [...this.#directory.boilerplate];
  }

  close(): void {
    this.#blocks.close();
  }

  /** Every issue once: a line with a number that is not above the one before is refused. */
  *#allLines(): Generator<Uint8Array> {
    const { start, end, issues } = this.#directory;
    const read = (from: number, length: number) => this.#blocks.readOnce(from, length);
    let previous = 0;
    let count = 0;
    for (const line of readLines(read, { start, end, chunkBytes: CHUNK_BYTES })) {
      const number = readIssueNumber(line);
      if (number <= previous) throw new LineError(`issue ${number} after ${previous}`);
      previous = number;
      count += 1;
      yield line;
    }
    if (count !== issues) throw new LineError(`${count} issues instead of ${issues}`);
  }

  #findLine(number: number): Uint8Array | undefined {
    const { numbers, offsets, end } = this.#directory;
    const start = offsets[findLast(numbers, number)];
    if (start === undefined) return undefined;
    const read = (from: number, length: number) => this.#blocks.read(from, length);
    let previous = 0;
    for (const line of readLines(read, { start, end, chunkBytes: BLOCK_BYTES })) {
      const found = readIssueNumber(line);
      if (found === number) return line;
      if (found <= previous) throw new LineError(`issue ${found} after ${previous}`);
      if (found > number) return undefined;
      previous = found;
    }
    return undefined;
  }
}

/** Position of the last of ascending numbers that is at most `number`; −1 where none is. */
function findLast(numbers: readonly number[], number: number): number {
  let low = -1;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= number) low = middle;
    else high = middle;
  }
  return low;
}

function guardFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof LineError)) throw cause;
    throw new ArtifactError({
      file: basename(path),
      expected: `a catalog of issues, version ${CATALOG_VERSION}`,
      found: cause.message,
      cause,
    });
  }
}
