import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { loadKnowledge } from '../../src/adapters/index/load-knowledge.ts';
import { openIndexStore } from '../../src/adapters/index/open-index-store.ts';
import type { IndexStore } from '../../src/indexing/index-store.ts';
import { silentLog } from '../../src/shared/log.ts';
import type { Knowledge } from '../../src/triage/knowledge/knowledge.ts';
import { createDatabaseFor, skipsPostgres } from './start-postgres.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Where an index can be kept, each a new place for a test. */
export const INDEX_PLACES = [
  { name: 'a folder', skip: false, make: async (t: TestContext) => join(temporaryFolder(t), 'index') },
  { name: 'PostgreSQL', skip: skipsPostgres, make: createDatabaseFor },
] as const;

const PATIENCE = { maxTries: 1, timeoutMs: 1, firstWaitMs: 1, deadlineMs: 1 };

/** A place's store, closed when the test ends. */
export async function openStore(t: TestContext, out: string, signingKey?: string): Promise<IndexStore> {
  const { store, close } = await openIndexStore({ out, from: undefined, signingKey }, silentLog);
  t.after(close);
  return store;
}

/** What a place holds, of these repositories where they are given, signed where there is a key. */
export async function openPlace(
  t: TestContext,
  folder: string,
  trust: { readonly repositories?: readonly string[]; readonly signingKey?: string } = {},
): Promise<Knowledge | undefined> {
  const knowledge = await loadKnowledge({ folder, access: {}, patience: PATIENCE, ...trust });
  t.after(() => knowledge?.close());
  return knowledge;
}
