import { MAX_EXCERPT_CHARS, TEXT_HASH_BYTES } from '../../corpus/issue-catalog.ts';

/** Version of the catalog's schema; an index with another one is rebuilt, not migrated. */
export const CATALOG_VERSION = 3;

/**
 * The tables of a catalog in the order in which they are made. SQLite keeps these texts byte for byte in the file, and a
 * file that holds others is refused: a change here needs a new `CATALOG_VERSION`.
 */
export const CATALOG_TABLES: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'issue',
    sql: `CREATE TABLE issue (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    title TEXT NOT NULL,
    labels TEXT NOT NULL,
    excerpt TEXT NOT NULL CHECK (length(excerpt) <= ${MAX_EXCERPT_CHARS}),
    sketch BLOB NOT NULL,
    text_hash BLOB NOT NULL CHECK (length(text_hash) = ${TEXT_HASH_BYTES})
  ) STRICT`,
  },
  {
    name: 'boilerplate',
    sql: `CREATE TABLE boilerplate (
    position INTEGER PRIMARY KEY,
    line TEXT NOT NULL
  ) STRICT`,
  },
];
