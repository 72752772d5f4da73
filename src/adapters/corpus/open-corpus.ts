import type { CorpusStore } from '../../corpus/corpus-store.ts';
import type { ScrapeStore } from '../../corpus/scrape-store.ts';
import type { EmbeddingStore } from '../../embedding/embedding-store.ts';
import type { CiHistoryStore } from '../../run-summary/history/ci-history.ts';
import { lockCorpusFile } from '../sqlite/lock-corpus.ts';
import { type OpenCorpusOptions, openCiHistoryFile, openCorpusFile, openScrapeFile } from '../sqlite/open-corpus.ts';
import { openEmbeddingFile } from '../sqlite/open-embedding-store.ts';

/** Opens the corpus at `place`, as `openCorpusFile` does. */
export async function openCorpus(place: string, options: OpenCorpusOptions = {}): Promise<CorpusStore> {
  return openCorpusFile(place, options);
}

/** As `openCorpus`, for a scrape. */
export async function openScrapeStore(place: string, options: { readonly repository: string }): Promise<ScrapeStore> {
  return openScrapeFile(place, options);
}

/** As `openCorpus`, for what is remembered of runs of CI. */
export async function openCiHistory(place: string, options: OpenCorpusOptions = {}): Promise<CiHistoryStore> {
  return openCiHistoryFile(place, options);
}

/** Opens the vectors that are kept in the corpus at `place`. */
export async function openEmbeddingStore(place: string): Promise<EmbeddingStore> {
  return openEmbeddingFile(place);
}

/** Keeps other scrapes of the repository away from the corpus at `place`, until the returned function is called or the process ends. */
export async function lockCorpus(
  place: string,
  _options: { readonly repository: string },
): Promise<() => Promise<void>> {
  const unlock = lockCorpusFile(place);
  return async () => unlock();
}
