import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTIFACT_FILES, OPTIONAL_ARTIFACT_FILES } from '../../artifact/artifact.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { ensureFolder } from '../files/ensure-folder.ts';
import { fileProblem } from '../files/file-problem.ts';
import { readBinaryFile } from '../files/read-file.ts';

const KNOWN: ReadonlySet<string> = new Set([...ARTIFACT_FILES, ...OPTIONAL_ARTIFACT_FILES]);

export interface Unzipping {
  readonly folder: string;
  /** Of the zip, and of its files together once unpacked. */
  readonly maxBytes: number;
}

/**
 * Writes the files of an index out of a zip into a folder. Only entries whose whole name is that of a file of an index are
 * looked at: no other name can lead anywhere, and no entry can be more than it says. Throws ArtifactError, ConfigError.
 */
export async function unzipIndex(path: string, { folder, maxBytes }: Unzipping): Promise<void> {
  const zip = await readBinaryFile(path, { maxBytes });
  const { unzipSync } = await import('fflate');
  let total = 0;
  const files = unpack(() =>
    unzipSync(zip, {
      filter({ name, originalSize }) {
        if (!KNOWN.has(name)) return false;
        total += originalSize;
        if (total > maxBytes) throw damaged(`at most ${maxBytes} bytes`, 'more');
        return true;
      },
    }),
  );
  await ensureFolder(folder);
  for (const [name, content] of Object.entries(files)) {
    const target = join(folder, name);
    await writeFile(target, content, { flag: 'wx' }).catch((cause: unknown) => {
      throw fileProblem(target, cause);
    });
  }
}

function unpack(work: () => Record<string, Uint8Array>): Record<string, Uint8Array> {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof ArtifactError ? cause : damaged('a zip with the files of an index', 'a damaged one', cause);
  }
}

function damaged(expected: string, found: string, cause?: unknown): ArtifactError {
  return new ArtifactError({ file: 'of the workflow artifact', expected, found, cause });
}
