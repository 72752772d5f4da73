/** A row as the driver gives it: numbers and texts are what they are, `int8` is a number, `jsonb` is parsed, `bytea` is bytes. */
export type Row = Record<string, unknown>;

/** What runs statements: a database, or one transaction of it. */
export interface Queries {
  /** Values are bound to `$1`, `$2` …, never written into the statement. Throws ConfigError, ServiceError. */
  query(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A PostgreSQL database whose schema is known to this program. Opened by `openDatabase`. */
export interface Database extends Queries {
  /**
   * All that `work` does, or nothing. Where the connection is lost or the server has no room for the moment, `work` is done
   * again from its start, in a new transaction: it must change nothing outside. Throws what `work` throws.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Ends all connections. Closing twice does nothing. */
  close(): Promise<void>;
}
