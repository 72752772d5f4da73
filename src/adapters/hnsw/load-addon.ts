import type { HierarchicalNSW, SpaceName } from 'hnswlib-node';
import { ConfigError } from '../../shared/errors.ts';

/** The part of hnswlib-node that is used. */
export interface HnswAddon {
  readonly HierarchicalNSW: new (space: SpaceName, dimensions: number) => HierarchicalNSW;
}

type LoadedAddon =
  | { readonly kind: 'loaded'; readonly addon: HnswAddon }
  | { readonly kind: 'missing'; readonly cause: unknown };

/** Loads the native addon; `missing` where it was not built, or was built for another platform. */
async function loadAddon(): Promise<LoadedAddon> {
  try {
    // The package is CommonJS around a binary: everything is on the default export, and only a run-time import can fail
    // without taking the program with it.
    const { default: addon } = await import('hnswlib-node');
    return { kind: 'loaded', addon };
  } catch (cause) {
    return { kind: 'missing', cause };
  }
}

/** The addon, without which nothing can be built. Throws ConfigError where it does not load. */
export async function requireAddon(): Promise<HnswAddon> {
  const loaded = await loadAddon();
  if (loaded.kind === 'loaded') return loaded.addon;
  const advice = 'Run npm rebuild hnswlib-node (it needs Python and a C++ compiler), or build the index on Linux x64.';
  throw new ConfigError(`An index can be built only with the hnswlib addon, which does not load here. ${advice}`, {
    cause: loaded.cause,
  });
}
