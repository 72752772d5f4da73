import { ArtifactError } from '../shared/errors.ts';
import { parseJson } from '../shared/parse-json.ts';
import { MANIFEST_FILE } from './artifact.ts';
import type { ArtifactFiles } from './artifact-files.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { checkSignature } from './signature.ts';
import { type VerifyOptions, verifyArtifact } from './verify-artifact.ts';

/** Some 30,000 labels; a manifest of this program is a few kilobytes. */
const MAX_MANIFEST_BYTES = 4_000_000;

export interface LoadManifestOptions extends VerifyOptions {
  /** Where given, the manifest must be signed with this key; where not, a signature is not looked at. */
  readonly signingKey?: string | undefined;
}

/**
 * The way into an index: reads its manifest and checks signature and every file against it. Whoever opens one of the
 * files does so after this. Throws ArtifactError: no manifest, a manifest that cannot be read or was not signed with the
 * key, a file that does not agree with it.
 */
export async function loadManifest(files: ArtifactFiles, options: LoadManifestOptions = {}): Promise<Manifest> {
  const bytes = await files.size(MANIFEST_FILE);
  if (bytes === undefined) throw refuse('a manifest beside the other files', 'none; perhaps a build was interrupted');
  if (bytes > MAX_MANIFEST_BYTES) throw refuse(`at most ${MAX_MANIFEST_BYTES} bytes`, `${bytes} bytes`);
  const text = await files.readText(MANIFEST_FILE, MAX_MANIFEST_BYTES);
  const manifest = parseManifest(text);
  if (options.signingKey !== undefined) requireSignature(text, options.signingKey);
  await verifyArtifact({ ...options, files, manifest });
  return manifest;
}

/** Over the text's own fields, those included that this version does not know: a newer version signs them too. */
function requireSignature(text: string, key: string): void {
  const state = checkSignature(parseJson(text) as object, { kind: 'index manifest', key });
  if (state === 'valid') return;
  const found =
    state === 'missing'
      ? 'no signature (give the rebuild the same index_signing_key, and run it once)'
      : 'another signature: the manifest was changed, or was signed with another key';
  throw refuse('a manifest signed with index_signing_key', found);
}

function refuse(expected: string, found: string): ArtifactError {
  return new ArtifactError({ file: MANIFEST_FILE, expected, found });
}
