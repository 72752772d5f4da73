import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { CorpusStore, UpsertCounts } from '../../corpus/corpus-store.ts';
import { inTimeOrder } from '../../corpus/in-time-order.ts';
import { mergeIssue } from '../../corpus/merge-issue.ts';
import type { Issue } from '../../issue/issue.ts';
import { inTransaction } from './open-database.ts';
import { type Row, readIssue, readNumber, readText } from './schema.ts';

const COLUMNS = 'number, state, created_at, updated_at, author, labels, title, body';
const OF_REPOSITORY = 'FROM issue WHERE repository_id = (SELECT id FROM repository WHERE name = ?)';

export interface SqliteCorpusOptions {
  readonly repository: string;
  /** Runs work on the file and translates SQLite's errors. */
  readonly guard: <Result>(work: () => Result) => Result;
}

/** The issues of one repository in a corpus file whose schema is current. */
export class SqliteCorpus implements CorpusStore {
  readonly repository: string;
  readonly #database: DatabaseSync;
  readonly #guard: SqliteCorpusOptions['guard'];
  readonly #select: StatementSync;

  constructor(database: DatabaseSync, options: SqliteCorpusOptions) {
    this.repository = options.repository;
    this.#database = database;
    this.#guard = options.guard;
    this.#select = database.prepare(`SELECT ${COLUMNS} ${OF_REPOSITORY} AND number = ?`);
  }

  upsert(issues: readonly Issue[]): UpsertCounts {
    return this.#guard(() => inTransaction(this.#database, () => this.#upsertAll(issues)));
  }

  #upsertAll(issues: readonly Issue[]): UpsertCounts {
    const counts = { inserted: 0, changed: 0, unchanged: 0 };
    const repositoryId = this.#ensureRepository();
    const write = this.#database.prepare(
      `INSERT OR REPLACE INTO issue (repository_id, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const issue of issues) {
      const stored = this.#find(issue.number);
      const next = stored === undefined ? issue : mergeIssue(stored, issue);
      if (next === undefined) {
        counts.unchanged += 1;
        continue;
      }
      write.run(repositoryId, ...toValues(next));
      counts[stored === undefined ? 'inserted' : 'changed'] += 1;
    }
    return counts;
  }

  #ensureRepository(): number {
    this.#database.prepare('INSERT OR IGNORE INTO repository (name) VALUES (?)').run(this.repository);
    const row = this.#database.prepare('SELECT id FROM repository WHERE name = ?').get(this.repository);
    return readNumber(row ?? {}, 'id');
  }

  count(): number {
    return this.#guard(() => {
      const row = this.#database.prepare(`SELECT count(*) AS count ${OF_REPOSITORY}`).get(this.repository);
      return readNumber(row ?? {}, 'count');
    });
  }

  /** Orders the numbers first and then reads issue by issue, so that the texts are never in memory together. */
  *list(): IterableIterator<Issue> {
    const rows = this.#guard(() =>
      this.#database.prepare(`SELECT number, created_at ${OF_REPOSITORY}`).all(this.repository).map(toTimed),
    );
    for (const { number } of inTimeOrder(rows)) {
      const issue = this.get(number);
      if (issue !== undefined) yield issue;
    }
  }

  get(number: number): Issue | undefined {
    return this.#guard(() => this.#find(number));
  }

  #find(number: number): Issue | undefined {
    const row = this.#select.get(this.repository, number);
    return row === undefined ? undefined : readIssue(row);
  }

  watermark(): string | undefined {
    return this.#guard(() => {
      const row = this.#database.prepare(`SELECT max(updated_at) AS newest ${OF_REPOSITORY}`).get(this.repository);
      return row === undefined || row.newest === null ? undefined : readText(row, 'newest');
    });
  }

  close(): void {
    if (this.#database.isOpen) this.#guard(() => this.#database.close());
  }
}

function toTimed(row: Row): Pick<Issue, 'number' | 'createdAt'> {
  const number = readNumber(row, 'number');
  return row.created_at === null ? { number } : { number, createdAt: readText(row, 'created_at') };
}

/** In the order of `COLUMNS`. */
function toValues(issue: Issue): (string | number | null)[] {
  const { number, state, createdAt = null, updatedAt = null, author = null, labels, title, body } = issue;
  return [number, state, createdAt, updatedAt, author, JSON.stringify(labels), title, body];
}
