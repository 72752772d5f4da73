import { type IndexState, promote } from '../../artifact/index-state.ts';
import { ArtifactError } from '../../shared/errors.ts';
import type { StagedIndex } from './build-staged-index.ts';
import type { ActiveIndex, RebuildSession } from './rebuild-session.ts';

/** Where the active index was refused: the one before it stays what a rollback goes back to. */
async function findSoundState({ shelf }: RebuildSession): Promise<IndexState | undefined> {
  try {
    const state = await shelf.readState();
    return state?.previous === undefined ? undefined : { formatVersion: state.formatVersion, active: state.previous };
  } catch (error) {
    if (error instanceof ArtifactError) return undefined;
    throw error;
  }
}

/** Gives a staged index its place and makes it the active one, in one step; the former stays as the previous one. */
export async function promoteIndex(
  session: RebuildSession,
  { staged, active }: { readonly staged: StagedIndex; readonly active: ActiveIndex | undefined },
): Promise<ActiveIndex> {
  const { shelf } = session;
  const { id, manifest } = staged;
  const rolledBack = active?.state?.rolledBack;
  if (rolledBack !== undefined) {
    session.note(`This replaces the index that somebody rolled back to on ${rolledBack.at.slice(0, 10)}.`);
  }
  const folder = await shelf.place(staged.folder, id);
  const state = promote(active?.state ?? (await findSoundState(session)), { id, at: new Date().toISOString() });
  await shelf.writeState(state);
  await shelf.removeOthers([id, state.previous?.id ?? id]);
  return { id, manifest, folder, state };
}
