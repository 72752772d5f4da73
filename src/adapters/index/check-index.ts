import { MANIFEST_FILE } from '../../artifact/artifact.ts';
import { toIndexId } from '../../artifact/index-state.ts';
import { loadManifest } from '../../artifact/load-manifest.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { openArtifactFolder } from '../files/open-artifact-folder.ts';
import { MODEL_FILES } from './load-models.ts';

/** Whose indexes are believed. */
export interface IndexTrust {
  readonly repositories: readonly string[];
  readonly signingKey: string | undefined;
}

export interface CheckedIndex {
  /** See `toIndexId`. */
  readonly id: string;
  readonly manifest: Manifest;
}

/** Checks every file of an index, its signature and whose it is; throws ArtifactError where anything does not agree. */
export async function checkIndex(folder: string, trust: Partial<IndexTrust>): Promise<CheckedIndex> {
  const opened = await openArtifactFolder(folder);
  if (opened.kind === 'none') {
    throw new ArtifactError({ file: MANIFEST_FILE, expected: 'an index', found: 'none of its files' });
  }
  const manifest = await loadManifest(opened.files, { ...trust, requiredFiles: MODEL_FILES });
  return { id: toIndexId(manifest.createdAt, await opened.files.sha256(MANIFEST_FILE)), manifest };
}
