import { ArtifactError } from '../shared/errors.ts';
import { MANIFEST_FILE } from './artifact.ts';
import type { ArtifactFiles } from './artifact-files.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { type VerifyOptions, verifyArtifact } from './verify-artifact.ts';

/** Some 30,000 labels; a manifest of this program is a few kilobytes. */
const MAX_MANIFEST_BYTES = 4_000_000;

/**
 * The way into an index: reads its manifest and checks every file against it. Whoever opens one of the files does so
 * after this. Throws ArtifactError: no manifest, a manifest that cannot be read, a file that does not agree with it.
 */
export async function loadManifest(files: ArtifactFiles, options: VerifyOptions = {}): Promise<Manifest> {
  const bytes = await files.size(MANIFEST_FILE);
  if (bytes === undefined) throw refuse('a manifest beside the other files', 'none; a build was interrupted, perhaps');
  if (bytes > MAX_MANIFEST_BYTES) throw refuse(`at most ${MAX_MANIFEST_BYTES} bytes`, `${bytes} bytes`);
  const manifest = parseManifest(await files.readText(MANIFEST_FILE, MAX_MANIFEST_BYTES));
  await verifyArtifact({ ...options, files, manifest });
  return manifest;
}

function refuse(expected: string, found: string): ArtifactError {
  return new ArtifactError({ file: MANIFEST_FILE, expected, found });
}
