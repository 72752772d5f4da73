import type { VectorIndex } from '../../neighbors/vector-index.ts';
import type { ExpectedIndex } from './hnsw-layout.ts';
import { loadAddon } from './load-addon.ts';
import { openNativeIndex } from './open-native-index.ts';
import { openPortableIndex } from './open-portable-index.ts';

export interface OpenOptions extends ExpectedIndex {
  /** `auto`: native where the addon loads, else portable. Default `auto`. */
  readonly reader?: 'auto' | 'native' | 'portable';
}

/**
 * Opens `vectors.hnsw` for searching, after its whole structure was checked. Throws ArtifactError for a file that is
 * damaged or has other dimensions or another count than the manifest says.
 */
export async function openVectorIndex(path: string, options: OpenOptions): Promise<VectorIndex> {
  const { reader = 'auto' } = options;
  if (reader === 'portable') return openPortableIndex(path, options);
  if (reader === 'native') return openNativeIndex(path, options);
  const { kind } = await loadAddon();
  return kind === 'loaded' ? openNativeIndex(path, options) : openPortableIndex(path, options);
}
