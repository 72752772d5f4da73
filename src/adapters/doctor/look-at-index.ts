import { VECTORS_FILE } from '../../artifact/artifact.ts';
import type { FoundIndex } from '../../doctor/examine-index.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { findIndexFolder } from '../files/index-shelf.ts';
import { openArtifactFolder } from '../files/open-artifact-folder.ts';
import { openListedFile } from '../files/read-listed-file.ts';
import { loadVectorParts } from '../hnsw/load-vector-parts.ts';
import { checkIndex } from '../index/check-index.ts';

export interface IndexPlace {
  readonly folder: string;
  /** Whose index is accepted; any where empty. */
  readonly repositories: readonly string[];
  readonly signingKey: string | undefined;
}

/** Reads and checks every file of the index in a folder or on a shelf, and the structure of its vectors. Throws ConfigError where the folder cannot be read. */
export async function lookAtIndex({ folder, repositories, signingKey }: IndexPlace): Promise<FoundIndex> {
  try {
    const place = await findIndexFolder(folder);
    if ((await openArtifactFolder(place)).kind === 'none') return { kind: 'none', folder };
    const trust = { ...(repositories.length > 0 && { repositories }), signingKey };
    const { manifest } = await checkIndex(place, trust);
    const { counts, embedder } = manifest;
    const expected = { dimensions: embedder.dimensions, count: counts.vectors, deleted: counts.deletedVectors };
    const vectors = await openListedFile(VECTORS_FILE, { folder: place, manifest });
    // Each part is checked when it is read.
    for (const _ of loadVectorParts({ ...vectors, expected }));
    return { kind: 'good', folder, manifest };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    return { kind: 'refused', folder, error };
  }
}
