import { ConfigError } from '../shared/errors.ts';
import { countCorpusIssues } from './build-staged-index.ts';
import { keepCorpus } from './keep-work.ts';
import type { RebuildReport } from './rebuild-report.ts';
import type { RebuildSession } from './rebuild-session.ts';

export interface ScrapedCorpus extends Pick<RebuildReport, 'scrape'> {
  readonly corpusIssues: number;
  /** Absent where it was not kept. */
  readonly keptCorpus?: string | undefined;
}

/**
 * Brings the corpus up to date and keeps it in the cache at once, so that what was fetched outlasts a run that ends before
 * its index does. Throws ServiceError after that where GitHub does not answer, ConfigError.
 */
export async function scrapeCorpus(session: RebuildSession): Promise<ScrapedCorpus> {
  if (session.options.skipScrape) return { corpusIssues: countCorpusIssues(session) };
  await keepCorpus(session);
  throw new ConfigError('Scraping comes with a later version; use --skip-scrape.');
}
