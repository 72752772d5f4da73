import { CORPUS_TABLES } from '../../corpus/corpus-tables.ts';
import type { CiHistoryStore, CompletedRun, HistoryBounds } from '../../run-summary/history/ci-history.ts';
import type { JobRecord } from '../../run-summary/history/failure-record.ts';
import { CI_JOB_COLUMNS, readCiJob, toCiJobValues } from '../corpus/ci-job-row.ts';
import { readNumber } from '../corpus/schema.ts';
import type { Database } from './database.ts';
import { RepositoryRows } from './repository-rows.ts';
import { insertMissing, replaceRows } from './write-rows.ts';

/** What a database remembers of the runs of one repository. */
export class PostgresCiHistory implements CiHistoryStore {
  readonly repository: string;
  readonly #rows: RepositoryRows;

  constructor(database: Database, options: { readonly repository: string; readonly place: string }) {
    this.repository = options.repository;
    this.#rows = new RepositoryRows(database, options);
  }

  async knownRuns(): Promise<ReadonlyMap<number, number>> {
    const sql =
      'SELECT run_id, max(attempt) AS attempt FROM auto_triager.ci_run WHERE repository_id = $1 GROUP BY run_id';
    const rows = await this.#rows.read(sql);
    return new Map(rows.map((row) => [readNumber(row, 'run_id'), readNumber(row, 'attempt')]));
  }

  async addAttempt(run: CompletedRun, jobs: readonly JobRecord[]): Promise<void> {
    const rows = jobs.map((job, position) => {
      const values = toCiJobValues(job);
      return { position, ...Object.fromEntries(CI_JOB_COLUMNS.map((column, at) => [column, values[at] ?? null])) };
    });
    const { runId, attempt, createdAt } = run;
    await this.#rows.write(async (queries, repositoryId) => {
      await queries.query('DELETE FROM auto_triager.ci_job WHERE repository_id = $1 AND run_id = $2 AND attempt = $3', [
        repositoryId,
        runId,
        attempt,
      ]);
      await insertMissing(queries, CORPUS_TABLES.ci_job, { repositoryId, rows });
      await replaceRows(queries, CORPUS_TABLES.ci_run, {
        repositoryId,
        rows: [{ run_id: runId, attempt, created_at: createdAt }],
      });
    });
  }

  async jobs(): Promise<JobRecord[]> {
    const sql = `SELECT ${CI_JOB_COLUMNS.join(', ')} FROM auto_triager.ci_job
      WHERE repository_id = $1 ORDER BY completed_at, attempt, position`;
    return await this.#rows.guard(async () => (await this.#rows.read(sql)).map(readCiJob));
  }

  /** What is known of runs stays as long as they are listed, so that jobs that were too many are not read again. */
  async prune({ maxJobs, since }: HistoryBounds): Promise<number> {
    return await this.#rows.write(async (queries, id) => {
      await queries.query('DELETE FROM auto_triager.ci_run WHERE repository_id = $1 AND created_at < $2', [id, since]);
      const removed = await queries.query(
        `DELETE FROM auto_triager.ci_job WHERE repository_id = $1 AND (completed_at < $2 OR completed_at <
            (SELECT completed_at FROM auto_triager.ci_job
              WHERE repository_id = $1 ORDER BY completed_at DESC LIMIT 1 OFFSET $3))
          RETURNING 1`,
        [id, since, maxJobs - 1],
      );
      return removed.length;
    });
  }

  async close(): Promise<void> {
    await this.#rows.close();
  }
}
