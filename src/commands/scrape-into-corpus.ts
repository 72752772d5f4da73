import { lockCorpus, openScrapeStore } from '../adapters/corpus/open-corpus.ts';
import { createIssueSource } from '../adapters/github/create-issue-source.ts';
import { DEFAULT_EVENT_PAGES, DEFAULT_MAX_MINUTES } from '../config/scrape-options.ts';
import type { ScrapeReport } from '../corpus/scrape-report.ts';
import { scrapeRepository } from '../corpus/scrape-repository.ts';
import { startDeadline } from '../shared/retry.ts';
import type { CommandContext } from './context.ts';

const MS_PER_MINUTE = 60_000;

export interface ScrapeIntoCorpusRequest {
  /** `owner/name`. */
  readonly repository: string;
  /** Created where there is none. */
  readonly corpusFile: string;
  readonly token?: string | undefined;
  /** For all of it; `DEFAULT_MAX_MINUTES` unless given. */
  readonly maxMinutes?: number | undefined;
  /** Most issues of the list of changes to insert or change; no limit unless given. */
  readonly limit?: number | undefined;
  /** ISO 8601; a corpus without a watermark takes only what was updated since then. */
  readonly since?: string | undefined;
  /** Most pages of label events; `DEFAULT_EVENT_PAGES` unless given. */
  readonly eventPages?: number | undefined;
  /** Whether the triager proposes changes on GitHub; unless given nothing is asked of suggestions. */
  readonly hasSuggestions?: boolean | undefined;
  /** Whether triage comments; unless given nothing is asked of reactions. */
  readonly hasComments?: boolean | undefined;
  /** `https://api.github.com` unless given. */
  readonly apiUrl?: string | undefined;
  /** What one second of waiting before another try lasts, in milliseconds; 1,000 but in tests. */
  readonly retryBaseMs?: number | undefined;
}

/**
 * Brings a corpus file up to date with its repository on GitHub; see `scrapeRepository`. Rejects with ServiceError, and
 * with ConfigError, also when another scrape is filling the file.
 */
export async function scrapeIntoCorpus(
  request: ScrapeIntoCorpusRequest,
  { log }: Pick<CommandContext, 'log'>,
): Promise<ScrapeReport> {
  const { repository, corpusFile, maxMinutes = DEFAULT_MAX_MINUTES, eventPages = DEFAULT_EVENT_PAGES } = request;
  const deadline = startDeadline(maxMinutes * MS_PER_MINUTE);
  const { token, apiUrl, retryBaseMs, limit, since, hasSuggestions, hasComments } = request;
  const source = createIssueSource({ repository, token, apiUrl, log, deadline, retryBaseMs });
  const unlock = await lockCorpus(corpusFile, { repository });
  try {
    const store = await openScrapeStore(corpusFile, { repository });
    try {
      const asked = { limit, since, eventPages, hasSuggestions, hasComments };
      return await scrapeRepository({ source, store, log, deadline, ...asked });
    } finally {
      await store.close();
    }
  } finally {
    await unlock();
  }
}
