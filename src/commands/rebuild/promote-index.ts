import { promote } from '../../artifact/index-state.ts';
import type { StagedIndex } from './build-staged-index.ts';
import type { ActiveIndex, RebuildSession } from './rebuild-session.ts';

/** Gives a staged index its place and makes it the active one, in one step; the former stays as the previous one. */
export async function promoteIndex(
  session: RebuildSession,
  { staged, active }: { readonly staged: StagedIndex; readonly active: ActiveIndex | undefined },
): Promise<ActiveIndex> {
  const { shelf } = session;
  const { id, manifest } = staged;
  const rolledBack = active?.state?.rolledBack;
  if (rolledBack !== undefined) {
    session.note(`This takes the place of the index that somebody went back to on ${rolledBack.at.slice(0, 10)}.`);
  }
  const folder = await shelf.place(staged.folder, id);
  const state = promote(active?.state, { id, at: new Date().toISOString() });
  await shelf.writeState(state);
  await shelf.removeOthers([id, state.previous?.id ?? id]);
  return { id, manifest, folder, state };
}
