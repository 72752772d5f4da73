import type { HierarchicalNSW, SpaceName } from 'hnswlib-node';

/** The part of hnswlib-node that is used. */
export interface HnswAddon {
  readonly HierarchicalNSW: new (space: SpaceName, dimensions: number) => HierarchicalNSW;
}

export type LoadedAddon =
  | { readonly kind: 'loaded'; readonly addon: HnswAddon }
  | { readonly kind: 'missing'; readonly cause: unknown };

/** Loads the native addon; `missing` where it was not built, or was built for another platform. */
export async function loadAddon(): Promise<LoadedAddon> {
  try {
    // The package is CommonJS around a binary: everything is on the default export, and only a run-time import can fail
    // without taking the program with it.
    const { default: addon } = await import('hnswlib-node');
    return { kind: 'loaded', addon };
  } catch (cause) {
    return { kind: 'missing', cause };
  }
}
