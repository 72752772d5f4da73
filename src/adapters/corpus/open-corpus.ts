import type { RowTables } from '../../corpus/copy-tables.ts';
import type { CorpusStore } from '../../corpus/corpus-store.ts';
import type { OpenCorpusOptions } from '../../corpus/open-corpus-options.ts';
import type { ScrapeStore } from '../../corpus/scrape-store.ts';
import type { EmbeddingStore } from '../../embedding/embedding-store.ts';
import type { CiHistoryStore } from '../../run-summary/history/ci-history.ts';
import { isDatabaseAddress } from '../../shared/database-address.ts';
import { lockCorpusFile } from '../sqlite/lock-corpus.ts';
import {
  listFileRepositories,
  openCiHistoryFile,
  openCorpusFile,
  openFileRowTables,
  openScrapeFile,
} from '../sqlite/open-corpus.ts';
import { openEmbeddingFile } from '../sqlite/open-embedding-store.ts';

/** What is for databases is loaded only where a place is one. */
const loadPostgres = () => import('../postgres/open-postgres-corpus.ts');

/**
 * Opens the corpus at `place`: a file, or a database by its address (postgres://…). It is created unless `readOnly` or a missing
 * `repository` forbid it. Throws ConfigError where it cannot be used, ServiceError where a server does not answer.
 */
export async function openCorpus(place: string, options: OpenCorpusOptions = {}): Promise<CorpusStore> {
  if (!isDatabaseAddress(place)) return openCorpusFile(place, options);
  return await (await loadPostgres()).openPostgresCorpus(place, options);
}

/** Names of all repositories in the corpus at `place`, in order of the alphabet. Throws as `openCorpus`. */
export async function listRepositories(place: string): Promise<readonly string[]> {
  if (!isDatabaseAddress(place)) return listFileRepositories(place);
  return await (await loadPostgres()).listPostgresRepositories(place);
}

/** As `openCorpus`, for a scrape. */
export async function openScrapeStore(place: string, options: { readonly repository: string }): Promise<ScrapeStore> {
  if (!isDatabaseAddress(place)) return openScrapeFile(place, options);
  return await (await loadPostgres()).openPostgresScrapeStore(place, options);
}

/** As `openCorpus`, for what is remembered of runs of CI; it takes a corpus that holds no issues too. */
export async function openCiHistory(place: string, options: OpenCorpusOptions = {}): Promise<CiHistoryStore> {
  if (!isDatabaseAddress(place)) return openCiHistoryFile(place, options);
  return await (await loadPostgres()).openPostgresCiHistory(place, options);
}

/** The rows of a repository in the corpus at `place`, which is created where there is none, for copies. Throws as `openCorpus`. */
export async function openRowTables(place: string, options: { readonly repository: string }): Promise<RowTables> {
  if (!isDatabaseAddress(place)) return openFileRowTables(place, options);
  return await (await loadPostgres()).openPostgresRowTables(place, options);
}

/** Opens the vectors that are kept in the corpus at `place`, which must exist. Throws as `openCorpus`. */
export async function openEmbeddingStore(place: string): Promise<EmbeddingStore> {
  if (!isDatabaseAddress(place)) return openEmbeddingFile(place);
  return await (await loadPostgres()).openPostgresEmbeddingStore(place);
}

/**
 * Keeps other scrapes away from the file, or from the repository in the database, until the returned function is called or the process
 * ends, however it ends. Throws ConfigError where there is one, and as `openCorpus`.
 */
export async function lockCorpus(
  place: string,
  { repository }: { readonly repository: string },
): Promise<() => Promise<void>> {
  if (isDatabaseAddress(place)) return await (await loadPostgres()).lockPostgresCorpus(place, repository);
  const unlock = lockCorpusFile(place);
  return async () => unlock();
}
