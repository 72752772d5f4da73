import type { FoundIndex } from '../../doctor/examine-index.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { findIndexFolder } from '../files/index-shelf.ts';
import { openArtifactFolder } from '../files/open-artifact-folder.ts';
import { checkIndex } from '../index/check-index.ts';

export interface IndexPlace {
  readonly folder: string;
  /** Whose index is accepted; any where empty. */
  readonly repositories: readonly string[];
  readonly signingKey: string | undefined;
}

/** Reads and checks every file of the index in a folder or on a shelf. Throws ConfigError where the folder cannot be read. */
export async function lookAtIndex({ folder, repositories, signingKey }: IndexPlace): Promise<FoundIndex> {
  try {
    const place = await findIndexFolder(folder);
    if ((await openArtifactFolder(place)).kind === 'none') return { kind: 'none', folder };
    const trust = { ...(repositories.length > 0 && { repositories }), signingKey };
    return { kind: 'good', folder, manifest: (await checkIndex(place, trust)).manifest };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    return { kind: 'refused', folder, error };
  }
}
