import { appendFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { HierarchicalNSW } from 'hnswlib-node';
import { ensureFolder } from '../files/ensure-folder.ts';
import { fileProblem } from '../files/file-problem.ts';
import type { Graph } from './graph.ts';
import type { NativeShape } from './native-layout.ts';
import { readNativeGraph } from './read-native-graph.ts';

/** More than a block of any file system: a full one cannot take it. */
const PROBE_BYTES = 1 << 20;

/**
 * The graph that hnswlib holds, by way of a file beside `path`, since it gives its links in no other way. Throws ConfigError where the
 * file cannot be written, ArtifactError where hnswlib wrote something else.
 */
export async function takeGraph(
  index: HierarchicalNSW,
  { path, shape }: { readonly path: string; readonly shape: NativeShape },
): Promise<Graph> {
  // hnswlib says nothing when it cannot write.
  await ensureFolder(dirname(path));
  const native = `${path}.building-${process.pid}`;
  try {
    await index.writeIndex(native);
    return await readWritten(native, { path, shape });
  } finally {
    await rm(native, { force: true });
  }
}

/** hnswlib does not look whether it could write. Where the file is not whole, the system is asked why it takes no more. */
async function readWritten(
  native: string,
  { path, shape }: { readonly path: string; readonly shape: NativeShape },
): Promise<Graph> {
  try {
    return readNativeGraph(native, shape);
  } catch (fault) {
    await appendFile(native, new Uint8Array(PROBE_BYTES)).catch((cause: unknown) => {
      throw fileProblem(path, cause);
    });
    throw fault;
  }
}
