import { join } from 'node:path';
import { MANIFEST_FILE } from '../../artifact/artifact.ts';
import { formatManifest, parseManifest } from '../../artifact/manifest.ts';
import { readTextFile } from './read-file.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const MAX_MANIFEST_BYTES = 4_000_000;

/** Signs the manifest of an index in its folder. Throws ConfigError, ArtifactError. */
export async function signIndex(folder: string, key: string): Promise<void> {
  const path = join(folder, MANIFEST_FILE);
  const manifest = parseManifest(await readTextFile(path, { maxBytes: MAX_MANIFEST_BYTES }));
  await writeFileAtomically(path, formatManifest(manifest, key));
}
