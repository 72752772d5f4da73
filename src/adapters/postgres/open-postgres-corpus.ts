import type { OpenCorpusOptions } from '../../corpus/open-corpus-options.ts';
import type { EmbeddingStore } from '../../embedding/embedding-store.ts';
import { isRepositoryName } from '../../issue/repository-name.ts';
import { ConfigError } from '../../shared/errors.ts';
import { describeAddress } from './connection-settings.ts';
import type { Database } from './database.ts';
import { holdScrapeLock } from './hold-lock.ts';
import { chooseRepository, listKnownRepositories } from './known-repositories.ts';
import { openDatabase } from './open-database.ts';
import { PostgresCiHistory } from './postgres-ci-history.ts';
import { PostgresCorpus } from './postgres-corpus.ts';
import { createPostgresEmbeddingStore } from './postgres-embedding-store.ts';
import { PostgresRowTables } from './postgres-row-tables.ts';
import { PostgresScrapeStore } from './postgres-scrape-store.ts';

/**
 * Opens the corpus in the database at `address`, whose schema is made unless `readOnly` or a missing `repository` forbid it. Throws
 * ConfigError where the database or the repository cannot be used, ServiceError where the server does not answer.
 */
export async function openPostgresCorpus(address: string, options: OpenCorpusOptions = {}): Promise<PostgresCorpus> {
  return await openStore(address, { ...options, Store: PostgresCorpus });
}

/** As `openPostgresCorpus`, for a scrape. */
export async function openPostgresScrapeStore(
  address: string,
  options: { readonly repository: string },
): Promise<PostgresScrapeStore> {
  return await openStore(address, { ...options, Store: PostgresScrapeStore });
}

/** As `openPostgresCorpus`, for what is remembered of runs of CI. */
export async function openPostgresCiHistory(
  address: string,
  options: OpenCorpusOptions = {},
): Promise<PostgresCiHistory> {
  return await openStore(address, { ...options, Store: PostgresCiHistory });
}

/** As `openPostgresCorpus`, for copies: rows as they are. */
export async function openPostgresRowTables(
  address: string,
  options: { readonly repository: string },
): Promise<PostgresRowTables> {
  return await openStore(address, { ...options, Store: PostgresRowTables });
}

/** Names of all repositories in the database, in order of the alphabet. Throws as `openPostgresCorpus`. */
export async function listPostgresRepositories(address: string): Promise<string[]> {
  const database = await openDatabase(address, { use: 'read' });
  try {
    return await listKnownRepositories(database);
  } finally {
    await database.close();
  }
}

/** Opens the vectors that are kept in the database at `address`. Throws as `openPostgresCorpus`. */
export async function openPostgresEmbeddingStore(address: string): Promise<EmbeddingStore> {
  return createPostgresEmbeddingStore(await openDatabase(address, { use: 'write' }));
}

/** Keeps other scrapes of the repository away (see `holdScrapeLock`). Throws ConfigError where there is one. */
export async function lockPostgresCorpus(address: string, repository: string): Promise<() => Promise<void>> {
  const unlock = await holdScrapeLock(address, repository);
  if (unlock !== undefined) return unlock;
  throw new ConfigError(
    `Another scrape is filling ${repository} in the database at ${describeAddress(address)}; wait until it is done`,
  );
}

interface OpenStoreOptions<Store> extends OpenCorpusOptions {
  readonly Store: new (database: Database, options: { readonly repository: string; readonly place: string }) => Store;
}

async function openStore<Store>(address: string, { Store, ...options }: OpenStoreOptions<Store>): Promise<Store> {
  const { repository, readOnly = false } = options;
  if (repository !== undefined && !isRepositoryName(repository)) {
    throw new ConfigError(`The repository must be given as owner/name, found "${repository}"`);
  }
  const mayCreate = !readOnly && repository !== undefined;
  const database = await openDatabase(address, { use: mayCreate ? 'write' : 'read' });
  try {
    const place = describeAddress(address);
    return new Store(database, { repository: await chooseRepository(database, { ...options, place }), place });
  } catch (error) {
    await database.close();
    throw error;
  }
}
