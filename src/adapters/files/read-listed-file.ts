import { hash } from 'node:crypto';
import { join } from 'node:path';
import { MANIFEST_FILE } from '../../artifact/artifact.ts';
import { sumsFileOf } from '../../artifact/block-sums.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import { ArtifactError } from '../../shared/errors.ts';
import type { BlockSource } from './checked-blocks.ts';
import { readBinaryFile } from './read-file.ts';

/** An index whose manifest was loaded. */
export interface ListedFiles {
  readonly folder: string;
  readonly manifest: Pick<Manifest, 'files'>;
}

/** A file of an index as its manifest lists it: what is given is what was checked. Throws ArtifactError, ConfigError. */
export async function readListedFile(name: string, { folder, manifest }: ListedFiles): Promise<Uint8Array> {
  const listed = manifest.files[name];
  if (listed === undefined) {
    throw new ArtifactError({ file: MANIFEST_FILE, expected: `an entry for ${name}`, found: 'none' });
  }
  const bytes = await readBinaryFile(join(folder, name), { maxBytes: listed.bytes });
  const actual = hash('sha256', bytes, 'hex');
  if (actual === listed.sha256) return bytes;
  throw new ArtifactError({ file: name, expected: `sha256 ${listed.sha256}`, found: `sha256 ${actual}` });
}

/** One that is read in blocks, with their sums. Throws ArtifactError, ConfigError. */
export async function openListedFile(name: string, files: ListedFiles): Promise<BlockSource> {
  return { path: join(files.folder, name), sums: await readListedFile(sumsFileOf(name), files) };
}
