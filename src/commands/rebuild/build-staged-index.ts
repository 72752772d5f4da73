import { openCorpus } from '../../adapters/corpus/open-corpus.ts';
import { removeFiles } from '../../adapters/files/remove-files.ts';
import { signIndex } from '../../adapters/files/sign-index.ts';
import { type CheckedIndex, checkIndex } from '../../adapters/index/check-index.ts';
import { createIndexFiles } from '../../adapters/index/create-index-files.ts';
import { isSameRepository } from '../../issue/repository-name.ts';
import { indexFromCorpus } from '../index-from-corpus.ts';
import type { ActiveIndex, RebuildSession } from './rebuild-session.ts';

export interface StagedIndex extends CheckedIndex {
  readonly folder: string;
}

/** With fewer issues a quarter of them is one issue, or none. */
const LEAST_ISSUES_FOR_BACKTEST = 8;

/**
 * Issues of the repository in the corpus. Opening it for writing merges what SQLite keeps beside the file into it. Throws
 * ConfigError; with `readOnly` also where there is no corpus.
 */
export async function countCorpusIssues({ corpusFile, repository }: RebuildSession, readOnly = false): Promise<number> {
  const store = await openCorpus(corpusFile, { repository, readOnly });
  try {
    return await store.count();
  } finally {
    await store.close();
  }
}

export interface StagedBuild {
  /** Issues in the corpus. */
  readonly issues: number;
  /** The new index goes on from it, where little changed. */
  readonly active: ActiveIndex | undefined;
}

/** Builds an index from the corpus beside the active one, measures it, signs it and checks it as triage will. */
export async function buildStagedIndex(session: RebuildSession, build: StagedBuild): Promise<StagedIndex> {
  const { shelf, repository, corpusFile, learning, trust, log, clock } = session;
  const folder = shelf.stagingFolder('staged');
  await removeFiles(folder);
  const from = findFormer(session, build.active);
  const { how } = await indexFromCorpus(
    {
      corpusFile,
      repository,
      learning,
      isMeasured: build.issues >= LEAST_ISSUES_FOR_BACKTEST,
      isUpdate: from !== undefined,
      store: createIndexFiles({ out: folder, from }),
      clock,
    },
    session,
  );
  if (how.kind === 'updated') log.info(`Updated: ${how.fresh} new, ${how.changed} changed, ${how.gone} gone.`);
  if (trust.signingKey !== undefined) await signIndex(folder, trust.signingKey);
  const checked = await checkIndex(folder, trust);
  return { ...checked, folder };
}

/** An index of the repository's former name is no ground to build on; without one everything is rebuilt. */
function findFormer({ repository }: RebuildSession, active: ActiveIndex | undefined): string | undefined {
  if (active === undefined || !isSameRepository(active.manifest.repository, repository)) return undefined;
  return active.folder;
}
