import { openCorpus } from '../adapters/corpus/open-corpus.ts';
import { type IssueStreams, openIssueStreams } from '../adapters/files/open-issue-streams.ts';
import type { ImportReport } from '../corpus/describe-import.ts';
import { importIssues } from '../corpus/import-issues.ts';
import { isSameRepository } from '../issue/repository-name.ts';
import type { Progress } from '../shared/log.ts';
import type { CommandContext } from './context.ts';

export interface ImportIntoCorpusRequest {
  /** In any form that import reads. */
  readonly file: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Under which its issues may stand in the file as well. */
  readonly formerNames?: readonly string[] | undefined;
  /** Created where there is none. */
  readonly corpusFile: string;
}

/** Brings the issues of a file into a corpus file; see `importIssues`. Throws ConfigError. */
export async function importIntoCorpus(
  { file, repository, formerNames = [], corpusFile }: ImportIntoCorpusRequest,
  { log }: Pick<CommandContext, 'log'>,
): Promise<ImportReport> {
  const names = [repository, ...formerNames];
  let progress: Progress | undefined;
  let bytes = 0;
  const onBytes = (count: number): void => {
    bytes += count;
    progress?.update(bytes);
  };
  // The input is checked first: a mistyped file name must not leave an empty corpus behind.
  const { totalBytes, streams }: IssueStreams = await openIssueStreams(file, { repository, onBytes });
  const store = await openCorpus(corpusFile, { repository });
  try {
    progress = log.progress('Importing issues', totalBytes);
    const isWanted = (name: string) => names.some((one) => isSameRepository(one, name));
    const result = await importIssues({ streams, store, isWanted });
    return { repository: store.repository, total: await store.count(), ...result };
  } finally {
    progress?.stop();
    await store.close();
  }
}
