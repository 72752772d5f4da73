import { isDatabaseAddress } from '../../shared/database-address.ts';
import { countCorpusIssues } from './build-staged-index.ts';
import { keepCorpus } from './keep-work.ts';
import type { RebuildReport } from './rebuild-report.ts';
import type { RebuildSession } from './rebuild-session.ts';
import type { RenewedCiHistory } from './renew-ci-history.ts';

export interface ScrapedCorpus extends Pick<RebuildReport, 'scrape' | 'ciHistory'> {
  readonly corpusIssues: number;
  /** Absent where it was not kept. */
  readonly keptCorpus?: string | undefined;
}

/**
 * Brings the corpus up to date and keeps it in the cache at once, so that what was fetched outlasts a run that ends before
 * its index does; also where GitHub fails in the middle. Throws ServiceError after that, ConfigError.
 */
export async function scrapeCorpus(session: RebuildSession): Promise<ScrapedCorpus> {
  const { mode, repository, scraping, corpusFile, clock } = session;
  if (mode === 'build') return { corpusIssues: await countCorpusIssues(session, true) };
  const { scrapeIntoCorpus } = await import('../scrape-into-corpus.ts');
  try {
    const scrape = await scrapeIntoCorpus({ repository, corpusFile, ...scraping }, session);
    clock.done('scrape');
    if (scrape.kind === 'stopped') session.note(`The corpus is incomplete; the next run continues: ${scrape.reason}`);
    const ciHistory = await rememberRuns(session);
    const corpusIssues = await countCorpusIssues(session);
    const keptCorpus = await keepScrapedCorpus(session);
    return { scrape, corpusIssues, keptCorpus, ...(ciHistory && { ciHistory }) };
  } catch (error) {
    await keepScrapedCorpus(session);
    throw error;
  }
}

/** The code for it is loaded only where it is wanted. */
async function rememberRuns(session: RebuildSession): Promise<RenewedCiHistory | undefined> {
  if (session.openCiHistorySource === undefined) return undefined;
  const { renewCiHistory } = await import('./renew-ci-history.ts');
  return await renewCiHistory(session, await session.openCiHistorySource(session.log));
}

/** Puts the corpus, as far as there is one, into the cache; returns as `keepCorpus` does. */
export async function keepScrapedCorpus(session: RebuildSession): Promise<string | undefined> {
  // A database needs no cache.
  if (isDatabaseAddress(session.corpusFile) || !(await hasCorpus(session))) return undefined;
  const key = await keepCorpus(session);
  session.clock.done('keep corpus');
  return key;
}

/**
 * False where there is no file, or one that holds nothing. To count merges what SQLite keeps beside the file into it: the
 * file alone goes into the cache.
 */
async function hasCorpus(session: RebuildSession): Promise<boolean> {
  try {
    return (await countCorpusIssues(session)) > 0;
  } catch {
    return false;
  }
}
