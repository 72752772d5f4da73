import { type IssueStreams, openIssueStreams } from '../adapters/files/open-issue-streams.ts';
import { openCorpus } from '../adapters/sqlite/open-corpus.ts';
import type { ImportOptions } from '../config/import-options.ts';
import { describeImport, type ImportReport, warningsOfImport } from '../corpus/describe-import.ts';
import { importIssues } from '../corpus/import-issues.ts';
import { isSameRepository } from '../issue/repository-name.ts';
import type { Progress } from '../shared/log.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';

/**
 * Imports issues into the corpus. EXIT_FAILED when something was not valid (the rest is imported), and when there was no
 * issue at all.
 */
export async function runImport(options: ImportOptions, context: CommandContext): Promise<number> {
  const { file, repository, formerNames = [], corpusFile } = options;
  const names = [repository, ...formerNames];
  let progress: Progress | undefined;
  let bytes = 0;
  const onBytes = (count: number): void => {
    bytes += count;
    progress?.update(bytes);
  };
  // The input is checked first: a mistyped file name must not leave an empty corpus behind.
  const { totalBytes, streams }: IssueStreams = await openIssueStreams(file, { repository, onBytes });
  const store = openCorpus(corpusFile, { repository });
  try {
    progress = context.log.progress('Importing issues', totalBytes);
    const isWanted = (name: string) => names.some((one) => isSameRepository(one, name));
    const result = await importIssues({ streams, store, isWanted });
    progress.stop();
    const report: ImportReport = { repository: store.repository, total: store.count(), ...result };
    const warnings = warningsOfImport(report, file);
    for (const warning of warnings.shown) context.log.warning(warning);
    if (context.json) context.writeJson(report);
    else context.writeText(describeImport(report, corpusFile));
    return warnings.hasFailed ? EXIT_FAILED : EXIT_DONE;
  } finally {
    progress?.stop();
    store.close();
  }
}
