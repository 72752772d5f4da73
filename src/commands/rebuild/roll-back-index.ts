import { removeFiles } from '../../adapters/files/remove-files.ts';
import { checkIndex } from '../../adapters/index/check-index.ts';
import { fetchIndex } from '../../adapters/index/fetch-index.ts';
import { describeFault } from '../../adapters/index/fetch-pack.ts';
import { rollBack } from '../../artifact/index-state.ts';
import { ArtifactError } from '../../shared/errors.ts';
import type { ActiveIndex, RebuildSession } from './rebuild-session.ts';

export type Rollback =
  | { readonly kind: 'rolled-back'; readonly active: ActiveIndex; readonly why: string }
  | { readonly kind: 'no-previous'; readonly why: string };

/** Makes the previous index the active one, where there is one that can be trusted. */
export async function rollBackIndex(session: RebuildSession): Promise<Rollback> {
  const { shelf, trust } = session;
  const state = await shelf.readState();
  const next = rollBack(state, new Date().toISOString());
  if (state === undefined) return { kind: 'no-previous', why: 'There is no index yet.' };
  if (next === undefined) {
    return { kind: 'no-previous', why: 'There is no previous index. The active one stays.' };
  }
  const fault = await fetchPrevious(session, { id: next.active.id, key: next.active.key });
  if (fault !== undefined) {
    return { kind: 'no-previous', why: `The previous index cannot be used: ${fault} The active one stays.` };
  }
  const folder = shelf.folderOf(next.active.id);
  const checked = await checkIndex(folder, trust);
  await shelf.writeState(next);
  const why = `The index of ${checked.manifest.createdAt} is active again, instead of ${state.active.id}.`;
  return { kind: 'rolled-back', why, active: { ...checked, folder, state: next } };
}

/** What keeps the previous index from being on the shelf; undefined where it is. */
async function fetchPrevious(
  session: RebuildSession,
  { id, key }: { readonly id: string; readonly key: string | undefined },
): Promise<string | undefined> {
  const { shelf, trust, cache } = session;
  const here = await checkIndex(shelf.folderOf(id), trust).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ArtifactError) return `${describeFault(error)}.`;
      throw error;
    },
  );
  if (here === undefined || cache === undefined || key === undefined) return here;
  const staging = shelf.stagingFolder('restored');
  await removeFiles(staging);
  const fetched = await fetchIndex({ ...trust, cache, key, folder: staging });
  if (fetched.kind === 'missing') return `it is no longer in the cache (${key}).`;
  if (fetched.kind !== 'fetched') return fetched.reason;
  if (fetched.state.active.id !== id) {
    await removeFiles(staging);
    return `its key (${key}) now holds another index.`;
  }
  await removeFiles(shelf.folderOf(id));
  await shelf.place(staging, id);
  return undefined;
}
