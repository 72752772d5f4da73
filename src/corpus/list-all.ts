import type { Issue } from '../issue/issue.ts';
import type { CorpusStore } from './corpus-store.ts';

/** All issues of a corpus, in order of time, for what needs them in memory together. */
export async function listAll(store: Pick<CorpusStore, 'list'>): Promise<Issue[]> {
  const all: Issue[] = [];
  for await (const issues of store.list()) all.push(...issues);
  return all;
}
