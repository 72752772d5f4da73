import type { TypePrior } from './type-prior.ts';

let loaded: Promise<TypePrior> | undefined;

/** The prior that is shipped; read once, and only where it is asked for. */
export function loadTypePrior(): Promise<TypePrior> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<TypePrior> {
  const [{ readPrior }, { LEARNED_PRIOR }] = await Promise.all([
    import('./stored-prior.ts'),
    import('./learned-prior.ts'),
  ]);
  return readPrior(LEARNED_PRIOR);
}
