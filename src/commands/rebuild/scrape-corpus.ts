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
 * its index does; also where GitHub fails in the middle. Throws ServiceError after that, ConfigError.
 */
export async function scrapeCorpus(session: RebuildSession): Promise<ScrapedCorpus> {
  const { options, corpusFile, clock } = session;
  if (options.skipScrape) return { corpusIssues: countCorpusIssues(session, true) };
  const { scrapeIntoCorpus } = await import('../scrape-into-corpus.ts');
  const { repository, token, maxMinutes, apiUrl } = options;
  try {
    const scrape = await scrapeIntoCorpus({ repository, corpusFile, token, maxMinutes, apiUrl }, session);
    clock.done('scrape');
    if (scrape.kind === 'stopped') session.note(`The corpus is not complete, the next run goes on: ${scrape.reason}`);
    // Counting merges what SQLite keeps beside the file into it: the file alone goes into the cache.
    const corpusIssues = countCorpusIssues(session);
    const keptCorpus = await keepCorpus(session);
    clock.done('keep corpus');
    return { scrape, corpusIssues, keptCorpus };
  } catch (error) {
    if (hasCorpus(session)) await keepCorpus(session);
    throw error;
  }
}

/** False where it failed before there was a file. */
function hasCorpus(session: RebuildSession): boolean {
  try {
    return countCorpusIssues(session) > 0;
  } catch {
    return false;
  }
}
