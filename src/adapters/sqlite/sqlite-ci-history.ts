import type { DatabaseSync } from 'node:sqlite';
import type { CiHistoryStore, CompletedRun, HistoryBounds } from '../../run-summary/history/ci-history.ts';
import type { JobRecord } from '../../run-summary/history/failure-record.ts';
import { CI_JOB_COLUMNS, readCiJob, toCiJobValues } from '../corpus/ci-job-row.ts';
import { readNumber } from '../corpus/schema.ts';
import { IssueTable } from './issue-table.ts';
import { OF_REPOSITORY } from './of-repository.ts';
import { inTransaction, readPragma } from './open-database.ts';
import type { SqliteCorpusOptions } from './sqlite-corpus.ts';

/** From this version on, the schema has the history of CI. */
const HISTORY_VERSION = 5;

/** What a corpus file remembers of the runs of one repository; nothing in a file of an older version that is only read. */
export class SqliteCiHistory implements CiHistoryStore {
  readonly repository: string;
  readonly #database: DatabaseSync;
  readonly #guard: SqliteCorpusOptions['guard'];
  readonly #hasHistory: boolean;

  constructor(database: DatabaseSync, { repository, guard }: SqliteCorpusOptions) {
    this.repository = repository;
    this.#database = database;
    this.#guard = guard;
    this.#hasHistory = readPragma(database, 'user_version') >= HISTORY_VERSION;
  }

  async knownRuns(): Promise<ReadonlyMap<number, number>> {
    if (!this.#hasHistory) return new Map();
    const sql = `SELECT run_id, max(attempt) AS attempt FROM ci_run WHERE ${OF_REPOSITORY} GROUP BY run_id`;
    return this.#guard(() => {
      const rows = this.#database.prepare(sql).all(this.repository);
      return new Map(rows.map((row) => [readNumber(row, 'run_id'), readNumber(row, 'attempt')]));
    });
  }

  async addAttempt(run: CompletedRun, jobs: readonly JobRecord[]): Promise<void> {
    this.#guard(() =>
      inTransaction(this.#database, () => {
        const repositoryId = new IssueTable(this.#database, {
          repository: this.repository,
          hasDetails: true,
          hasTypes: true,
        }).ensureRepository();
        this.#database
          .prepare('DELETE FROM ci_job WHERE repository_id = ? AND run_id = ? AND attempt = ?')
          .run(repositoryId, run.runId, run.attempt);
        const columns = ['repository_id', 'position', ...CI_JOB_COLUMNS];
        const insert = this.#database.prepare(
          `INSERT INTO ci_job (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        );
        for (const [position, job] of jobs.entries()) insert.run(repositoryId, position, ...toCiJobValues(job));
        this.#database
          .prepare('INSERT OR REPLACE INTO ci_run (repository_id, run_id, attempt, created_at) VALUES (?, ?, ?, ?)')
          .run(repositoryId, run.runId, run.attempt, run.createdAt);
      }),
    );
  }

  async jobs(): Promise<JobRecord[]> {
    if (!this.#hasHistory) return [];
    const sql = `SELECT ${CI_JOB_COLUMNS.join(', ')} FROM ci_job WHERE ${OF_REPOSITORY} ORDER BY completed_at, attempt, position`;
    return this.#guard(() => this.#database.prepare(sql).all(this.repository).map(readCiJob));
  }

  /** What is known of runs stays as long as they are listed, so that jobs that were too many are not read again. */
  async prune({ maxJobs, since }: HistoryBounds): Promise<number> {
    return this.#guard(() =>
      inTransaction(this.#database, () => {
        const remove = (sql: string, ...values: readonly (string | number)[]): number =>
          Number(this.#database.prepare(sql).run(this.repository, ...values).changes);
        remove(`DELETE FROM ci_run WHERE ${OF_REPOSITORY} AND created_at < ?`, since);
        return (
          remove(`DELETE FROM ci_job WHERE ${OF_REPOSITORY} AND completed_at < ?`, since) +
          remove(
            `DELETE FROM ci_job WHERE ${OF_REPOSITORY} AND completed_at <
               (SELECT completed_at FROM ci_job WHERE ${OF_REPOSITORY} ORDER BY completed_at DESC LIMIT 1 OFFSET ?)`,
            this.repository,
            maxJobs - 1,
          )
        );
      }),
    );
  }

  /** Frees the file; closing twice does nothing. */
  async close(): Promise<void> {
    if (this.#database.isOpen) this.#guard(() => this.#database.close());
  }
}
