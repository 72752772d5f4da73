import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { MAX_EXCERPT_CHARS, type StoredIssue, TEXT_HASH_BYTES } from '../../corpus/issue-catalog.ts';
import { fileProblem } from '../files/file-problem.ts';
import {
  addToDirectory,
  CATALOG_VERSION,
  type DirectoryEntries,
  formatPointer,
  MAX_LINE_BYTES,
  toSteps,
} from './catalog-layout.ts';
import { formatIssueLine } from './catalog-line.ts';

export interface CatalogContent {
  /** By ascending number, none twice. */
  readonly issues: Iterable<StoredIssue>;
  readonly boilerplate: readonly string[];
}

/**
 * Writes the index's issues to one file, replacing what was at `path`. The same content gives the same bytes. The file appears
 * whole or not at all. Throws ConfigError when the path cannot be written, RangeError for issues that are out of order, or longer
 * than a reader takes.
 */
export function writeIssueCatalog(path: string, { issues, boilerplate }: CatalogContent): void {
  using writer = openCatalogWriter(path, boilerplate);
  for (const issue of issues) writer.add(issue);
  writer.finish();
}

/** Takes one issue after the other; what was not finished is removed when it is disposed of. Throws as `writeIssueCatalog`. */
export interface CatalogWriter extends Disposable {
  add(issue: StoredIssue): void;
  finish(): void;
}

/** As `writeIssueCatalog`, for issues that come one by one. */
export function openCatalogWriter(path: string, boilerplate: readonly string[]): CatalogWriter {
  const partPath = `${path}.part`;
  const guard = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw (cause as NodeJS.ErrnoException).code === undefined ? cause : fileProblem(path, cause);
    }
  };
  let file: number | undefined = guard(() => openSync(partPath, 'w'));
  const descriptor = file;
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  const writer = createLineWriter((text) => guard(() => writeFileSync(descriptor, text)));
  const directory: DirectoryEntries = { numbers: [], offsets: [] };
  let count = 0;
  let previous = 0;
  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    writer.add(JSON.stringify({ version: CATALOG_VERSION, boilerplate: boilerplate.length }));
    for (const line of boilerplate) writer.add(JSON.stringify(line));
  };
  return {
    add(issue) {
      begin();
      requireFit(issue, previous);
      addToDirectory(directory, { number: issue.number, offset: writer.position() });
      writer.add(formatIssueLine(issue));
      previous = issue.number;
      count += 1;
    },
    finish() {
      begin();
      const start = writer.position();
      writer.add(JSON.stringify({ issues: count, ...toSteps(directory) }), Number.POSITIVE_INFINITY);
      writer.end(formatPointer(start));
      close();
      guard(() => renameSync(partPath, path));
    },
    [Symbol.dispose]() {
      close();
      rmSync(partPath, { force: true });
    },
  };
}

function requireFit({ number, excerpt, textHash }: StoredIssue, previous: number): void {
  if (!Number.isSafeInteger(number) || number <= previous) throw new RangeError(`Issue ${number} after ${previous}.`);
  if (excerpt.length > MAX_EXCERPT_CHARS) throw new RangeError(`An excerpt of ${excerpt.length} characters.`);
  if (textHash.length !== 2 * TEXT_HASH_BYTES) throw new RangeError(`A text hash of ${textHash.length} digits.`);
}

interface LineWriter {
  /** Byte at which the next line begins. */
  position(): number;
  add(line: string, maxBytes?: number): void;
  /** The last text, then all that is left. */
  end(text: string): void;
}

/** Characters that are written at once. */
const CHUNK_CHARS = 1 << 20;

function createLineWriter(write: (text: string) => void): LineWriter {
  let pending = '';
  let position = 0;
  return {
    position: () => position,
    add(line, maxBytes = MAX_LINE_BYTES) {
      const bytes = Buffer.byteLength(line) + 1;
      if (bytes > maxBytes) throw new RangeError(`A line of ${bytes} bytes.`);
      position += bytes;
      pending += `${line}\n`;
      if (pending.length < CHUNK_CHARS) return;
      write(pending);
      pending = '';
    },
    end: (text) => write(pending + text),
  };
}
