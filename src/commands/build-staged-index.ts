import { removeFiles } from '../adapters/files/remove-files.ts';
import { signIndex } from '../adapters/files/sign-index.ts';
import { openCorpus } from '../adapters/sqlite/open-corpus.ts';
import { runBuildIndex } from './build-index.ts';
import { type CheckedIndex, checkIndex } from './check-index.ts';
import type { CommandContext } from './context.ts';
import type { RebuildSession } from './rebuild-session.ts';

export interface StagedIndex extends CheckedIndex {
  readonly folder: string;
}

/** With fewer issues a quarter of them is one issue, or none. */
const LEAST_ISSUES_FOR_BACKTEST = 8;

/**
 * Issues of the repository in the corpus. Opening it for writing merges what SQLite keeps beside the file into it. Throws
 * ConfigError; with `readOnly` also where there is no corpus.
 */
export function countCorpusIssues({ corpusFile, options }: RebuildSession, readOnly = false): number {
  const store = openCorpus(corpusFile, { repository: options.repository, readOnly });
  try {
    return store.count();
  } finally {
    store.close();
  }
}

/** Builds an index from the corpus beside the active one, measures it, signs it and checks it as triage will. */
export async function buildStagedIndex(session: RebuildSession, issues: number): Promise<StagedIndex> {
  const { shelf, options, corpusFile, trust, log, env } = session;
  const folder = shelf.stagingFolder('staged');
  await removeFiles(folder);
  const step: CommandContext = { log, env, json: false, writeJson() {}, writeText: (text) => log.info(text) };
  const backtest = issues >= LEAST_ISSUES_FOR_BACKTEST;
  await runBuildIndex({ ...options, corpusFile, out: folder, backtest }, step);
  if (trust.signingKey !== undefined) await signIndex(folder, trust.signingKey);
  const checked = await checkIndex(folder, trust);
  session.clock.done('build and backtest');
  return { ...checked, folder };
}
