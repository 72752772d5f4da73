import { ConfigError } from '../../shared/errors.ts';
import { RowError } from '../corpus/schema.ts';
import type { Database, Queries, Row } from './database.ts';
import { ensureRepositoryId, findRepositoryId } from './known-repositories.ts';

/** First half of the key of the lock that one writer of a repository holds; the second is the repository's id. */
const WRITER_LOCK = 1_735_289;

/** The rows of one repository in a database, whether there are any yet or not. */
export class RepositoryRows {
  readonly #database: Database;
  readonly #repository: string;
  readonly #place: string;
  #id: number | undefined;

  constructor(database: Database, { repository, place }: { readonly repository: string; readonly place: string }) {
    this.#database = database;
    this.#repository = repository;
    this.#place = place;
  }

  /** Rows of a statement whose `$1` is the repository; none where that is not known. */
  async read(sql: string, ...more: readonly unknown[]): Promise<Row[]> {
    return (await this.ask((queries, id) => queries.query(sql, [id, ...more]))) ?? [];
  }

  /** What `work` finds; undefined where the repository is not known. */
  async ask<Result>(work: (queries: Queries, id: number) => Promise<Result>): Promise<Result | undefined> {
    return await this.guard(async () => {
      this.#id ??= await findRepositoryId(this.#database, this.#repository);
      return this.#id === undefined ? undefined : await work(this.#database, this.#id);
    });
  }

  /**
   * Does `work` in a transaction, as the only writer of the repository: what was read of it in there holds until the end, and several
   * workers can neither lose nor double what another one wrote, nor wait for each other in a circle.
   */
  async write<Result>(work: (queries: Queries, id: number) => Promise<Result>): Promise<Result> {
    return await this.guard(async () => {
      this.#id ??= await ensureRepositoryId(this.#database, this.#repository);
      const id = this.#id;
      return await this.#database.transaction(async (queries) => {
        await queries.query('SELECT pg_advisory_xact_lock($1::int, $2::int)', [WRITER_LOCK, id]);
        return await work(queries, id);
      });
    });
  }

  /** Names rows that this program cannot have written as damage. */
  async guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      throw new ConfigError(`The database at ${this.#place} is damaged: ${error.message}`, { cause: error });
    }
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}
