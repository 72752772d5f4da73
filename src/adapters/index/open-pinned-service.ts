import type { Embedder } from '../../embedding/embedder.ts';
import type { PinnedService } from '../../embedding/embedder-spec.ts';
import type { LoadOptions } from './load-options.ts';

/** The code for services is loaded only where the index needs one. */
export async function openPinnedService(
  pinned: PinnedService,
  services: Pick<LoadOptions, 'access' | 'patience'>,
): Promise<Embedder> {
  const { openIndexEmbedder } = await import('../embedders/open-embedder.ts');
  return await openIndexEmbedder(pinned, services);
}
