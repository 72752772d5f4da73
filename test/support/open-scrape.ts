import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openCorpusFile } from '../../src/adapters/sqlite/open-corpus.ts';
import { type ScrapeIntoCorpusRequest, scrapeIntoCorpus } from '../../src/commands/scrape-into-corpus.ts';
import type { CorpusStore } from '../../src/corpus/corpus-store.ts';
import type { ScrapeReport } from '../../src/corpus/scrape-report.ts';
import { type Log, silentLog } from '../../src/shared/log.ts';
import { REPOSITORY } from './start-git-hub.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface OpenedScrape {
  readonly corpusFile: string;
  /** One run of a scrape in this process; waits between tries are a thousandth of the real ones. */
  run(changes?: Partial<ScrapeIntoCorpusRequest> & { readonly log?: Log }): Promise<ScrapeReport>;
  /** What `read` finds in the corpus. */
  read<Result>(read: (corpus: CorpusStore) => Promise<Result>): Promise<Result>;
}

/** A corpus file of one test, and scrapes from `apiUrl` into it. */
export function openScrape(test: TestContext, apiUrl: string): OpenedScrape {
  const corpusFile = join(temporaryFolder(test), 'corpus.sqlite');
  return {
    corpusFile,
    run({ log = silentLog, ...changes } = {}) {
      return scrapeIntoCorpus({ repository: REPOSITORY, corpusFile, apiUrl, retryBaseMs: 1, ...changes }, { log });
    },
    async read(read) {
      const corpus = openCorpusFile(corpusFile, { repository: REPOSITORY, readOnly: true });
      try {
        return await read(corpus);
      } finally {
        await corpus.close();
      }
    },
  };
}
