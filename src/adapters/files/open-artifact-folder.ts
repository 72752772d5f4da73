import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTIFACT_FILES } from '../../artifact/artifact.ts';
import type { ArtifactFiles } from '../../artifact/artifact-files.ts';
import { fileProblem } from './file-problem.ts';
import { hashFile } from './hash-file.ts';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-file.ts';
import { sumFile } from './sum-file.ts';

export type OpenedArtifact =
  /** There is no such folder, or nothing of an index in it. */
  | { readonly kind: 'none' }
  /** At least one file of an index is there; whether it can be used, `loadManifest` says. */
  | { readonly kind: 'found'; readonly files: ArtifactFiles };

/**
 * Looks for an index in a folder; files of other names are no concern of ours. Throws ConfigError where it cannot
 * look.
 */
export async function openArtifactFolder(folder: string): Promise<OpenedArtifact> {
  const names = (await listFiles(folder)) ?? [];
  if (!ARTIFACT_FILES.some((name) => names.includes(name))) return { kind: 'none' };
  return { kind: 'found', files: createArtifactFiles(folder) };
}

function createArtifactFiles(folder: string): ArtifactFiles {
  return {
    async size(name) {
      const path = join(folder, name);
      try {
        const found = await stat(path);
        return found.isFile() ? found.size : undefined;
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw fileProblem(path, cause);
      }
    },
    sha256: (name) => hashFile(join(folder, name)),
    blockSums: (name) => sumFile(join(folder, name)),
    readText: (name, maxBytes) => readTextFile(join(folder, name), { maxBytes }),
  };
}
