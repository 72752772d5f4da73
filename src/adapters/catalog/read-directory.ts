import { BLOCK_BYTES } from '../../artifact/block-sums.ts';
import { memberOf } from '../../issue/json-object.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { CheckedBlocks } from '../files/checked-blocks.ts';
import { CATALOG_VERSION, type DirectoryEntries, fromSteps, POINTER_BYTES } from './catalog-layout.ts';
import { LineError } from './catalog-line.ts';
import { readLines } from './read-lines.ts';

export interface CatalogDirectory extends Readonly<DirectoryEntries> {
  readonly boilerplate: readonly string[];
  /** Bytes at which the issues begin and end. */
  readonly start: number;
  readonly end: number;
  readonly issues: number;
}

/** What a catalog says of itself. Throws LineError for a file of another kind, and ArtifactError. */
export function readDirectory(blocks: CheckedBlocks): CatalogDirectory {
  const end = readPointer(blocks);
  const { boilerplate, start } = readBeginning(blocks, end);
  const value = parseJson(decode(blocks.read(end, blocks.bytes - POINTER_BYTES - end)));
  const steps = { numbers: memberOf(value, 'numbers'), offsets: memberOf(value, 'offsets') };
  const issues = memberOf(value, 'issues');
  if (!isCount(issues) || !isCounts(steps.numbers) || !isCounts(steps.offsets)) throw new LineError('no directory');
  const entries = fromSteps({ numbers: steps.numbers, offsets: steps.offsets });
  const isFit = entries.offsets.every((offset) => offset >= start && offset < end);
  if (entries.numbers.length !== entries.offsets.length || !isFit)
    throw new LineError('a directory that leads nowhere');
  return { ...entries, boilerplate, start, end, issues };
}

function readPointer(blocks: CheckedBlocks): number {
  if (blocks.bytes < POINTER_BYTES) throw new LineError(`${blocks.bytes} bytes`);
  const start = memberOf(parseJson(decode(blocks.read(blocks.bytes - POINTER_BYTES, POINTER_BYTES))), 'directory');
  if (isCount(start) && start < blocks.bytes - POINTER_BYTES) return start;
  throw new LineError('a file without a directory at its end');
}

/** The lines before the issues. */
function readBeginning(blocks: CheckedBlocks, end: number): Pick<CatalogDirectory, 'boilerplate' | 'start'> {
  const lines = readLines((from, length) => blocks.read(from, length), { start: 0, end, chunkBytes: BLOCK_BYTES });
  const first = lines.next();
  if (first.done === true) throw new LineError('no first line');
  const header = parseJson(decode(first.value));
  const version = memberOf(header, 'version');
  if (version !== CATALOG_VERSION) throw new LineError(`version ${isCount(version) ? version : 'unknown'}`);
  const count = memberOf(header, 'boilerplate');
  const boilerplate: string[] = [];
  let start = first.value.length + 1;
  while (boilerplate.length < (isCount(count) ? count : 0)) {
    const { value: bytes, done } = lines.next();
    const line = done === true ? undefined : parseJson(decode(bytes));
    if (typeof line !== 'string') throw new LineError('a line of boilerplate that is no text');
    boilerplate.push(line);
    start += bytes!.length + 1;
  }
  return { boilerplate, start };
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(isCount);
}
