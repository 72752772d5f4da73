import { closeSync, openSync, writeSync } from 'node:fs';
import { appendFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { HierarchicalNSW } from 'hnswlib-node';
import { ConfigError } from '../../shared/errors.ts';
import { ensureFolder } from '../files/ensure-folder.ts';
import { fileProblem } from '../files/file-problem.ts';
import { flushFile } from '../files/flush-file.ts';
import { moveFile } from '../files/move-file.ts';
import { type ExpectedIndex, LABEL_BYTES, labelOffset } from './hnsw-layout.ts';
import { type HnswAddon, loadAddon } from './load-addon.ts';
import { validateHnswFile } from './read-hnsw-file.ts';

/** More than a block of any file system: a full one cannot take it. */
const PROBE_BYTES = 1 << 20;

/** The addon, without which nothing can be written. Throws ConfigError where it does not load. */
export async function requireAddon(): Promise<HnswAddon> {
  const loaded = await loadAddon();
  if (loaded.kind === 'loaded') return loaded.addon;
  const advice = 'Run npm rebuild hnswlib-node (it needs Python and a C++ compiler), or build the index on Linux x64.';
  throw new ConfigError(`An index can be built only with the hnswlib addon, which does not load here. ${advice}`, {
    cause: loaded.cause,
  });
}

/** Writes the graph under its name only when it is whole and was checked. Throws ConfigError, ArtifactError. */
export async function writeHnswFile(index: HierarchicalNSW, { path, expected, labels }: HnswWriting): Promise<void> {
  // hnswlib says nothing when it cannot write.
  await ensureFolder(dirname(path));
  const unfinished = `${path}.building-${process.pid}`;
  try {
    await index.writeIndex(unfinished);
    if (labels !== undefined) writeLabels(unfinished, { labels, dimensions: expected.dimensions });
    await validateWritten(unfinished, { path, expected });
    await flushFile(unfinished);
    await moveFile(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** hnswlib does not look whether it could write. Where the file is not whole, the system is asked why it takes no more. */
async function validateWritten(
  unfinished: string,
  { path, expected }: Pick<HnswWriting, 'path' | 'expected'>,
): Promise<void> {
  try {
    validateHnswFile(unfinished, expected);
  } catch (fault) {
    await appendFile(unfinished, new Uint8Array(PROBE_BYTES)).catch((cause: unknown) => {
      throw fileProblem(path, cause);
    });
    throw fault;
  }
}

export interface HnswWriting {
  readonly path: string;
  readonly expected: ExpectedIndex;
  /** Labels by element that are to stand in the file in place of those that hnswlib was given. */
  readonly labels?: ReadonlyMap<number, number>;
}

/** hnswlib cannot give an element another label. */
function writeLabels(
  path: string,
  { labels, dimensions }: { readonly labels: ReadonlyMap<number, number>; readonly dimensions: number },
): void {
  const descriptor = openSync(path, 'r+');
  try {
    for (const [element, label] of labels) {
      const bytes = new Uint8Array(LABEL_BYTES);
      new DataView(bytes.buffer).setBigUint64(0, BigInt(label), true);
      writeSync(descriptor, bytes, 0, LABEL_BYTES, labelOffset(element, dimensions));
    }
  } finally {
    closeSync(descriptor);
  }
}
