import type { JobRecord } from '../../run-summary/history/failure-record.ts';

/** What a corpus file remembers of runs, where one is named. Throws ConfigError where it cannot be read. */
export async function readHistoryFile(
  file: string | undefined,
  repository: string | undefined,
): Promise<readonly JobRecord[]> {
  if (file === undefined) return [];
  const { openCiHistory } = await import('../../adapters/corpus/open-corpus.ts');
  const store = await openCiHistory(file, { ...(repository !== undefined && { repository }), readOnly: true });
  try {
    return await store.jobs();
  } finally {
    await store.close();
  }
}
