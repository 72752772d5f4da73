import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { CATALOG_TABLES, CATALOG_VERSION } from './catalog-schema.ts';
import { CATALOG_APPLICATION_ID, CORPUS_APPLICATION_ID } from './migrate.ts';

/** The file's header, then that of the first page; https://sqlite.org/fileformat2.html#the_database_header. */
const HEADER_BYTES = 108;
const MAGIC = 'SQLite format 3\0';
/** What SQLite uses where nothing else was asked for. */
const PAGE_BYTES = 4096;
/** Of the first page, which holds the schema: one page of a table without pages below it. */
const LEAF_OF_TABLE = 0x0d;

interface HeaderField {
  readonly name: string;
  readonly at: number;
  readonly bytes: 1 | 2 | 4;
  readonly value: number;
}

/** What our writer leaves in the header of every catalog, whatever is in it. */
const FIELDS: readonly HeaderField[] = [
  { name: 'page size', at: 16, bytes: 2, value: PAGE_BYTES },
  { name: 'write version', at: 18, bytes: 1, value: 1 },
  { name: 'read version', at: 19, bytes: 1, value: 1 },
  { name: 'reserved bytes', at: 20, bytes: 1, value: 0 },
  { name: 'free pages', at: 36, bytes: 4, value: 0 },
  { name: 'schema format', at: 44, bytes: 4, value: 4 },
  { name: 'auto-vacuum', at: 52, bytes: 4, value: 0 },
  { name: 'text encoding', at: 56, bytes: 4, value: 1 },
  { name: 'kind of first page', at: 100, bytes: 1, value: LEAF_OF_TABLE },
  { name: 'schema entries', at: 103, bytes: 2, value: CATALOG_TABLES.length },
];

/**
 * What keeps a file from being a catalog of ours, by its first bytes and its size, before SQLite reads any of it: how
 * many entries its schema has, and that its pages are all there. Ready to follow "found"; undefined where nothing is
 * wrong.
 */
export function findHeaderFault(path: string): string | undefined {
  const { header, size } = readHeader(path);
  if (size === 0) return 'an empty database';
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    return 'a file that is not a SQLite database';
  }
  const applicationId = header.readUInt32BE(68);
  if (applicationId === CORPUS_APPLICATION_ID) return 'a corpus';
  if (applicationId !== CATALOG_APPLICATION_ID) return 'a database of another program';
  const version = header.readUInt32BE(60);
  if (version !== CATALOG_VERSION) return `version ${version}`;
  const wrong = FIELDS.find(({ at, bytes, value }) => header.readUIntBE(at, bytes) !== value);
  if (wrong !== undefined) {
    const { name, at, bytes, value } = wrong;
    return `a file that is damaged: ${name} ${header.readUIntBE(at, bytes)} instead of ${value}`;
  }
  const pages = header.readUInt32BE(28);
  if (pages * PAGE_BYTES === size) return undefined;
  return `a file that is damaged: ${pages} pages of ${PAGE_BYTES} bytes in a file of ${size} bytes`;
}

function readHeader(path: string): { readonly header: Buffer; readonly size: number } {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const bytesRead = readSync(file, header, 0, HEADER_BYTES, 0);
    return { header: header.subarray(0, bytesRead), size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}

/**
 * What in the schema is not byte for byte ours: a view in a table's place can run for ever, and a generated column or an
 * index can hold what nobody checked. Undefined where nothing is wrong.
 */
export function findSchemaFault(database: DatabaseSync): string | undefined {
  const entries = database.prepare('SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema').all();
  const isOurs =
    entries.length === CATALOG_TABLES.length &&
    CATALOG_TABLES.every(({ name, sql }, index) => {
      const entry = entries[index];
      return entry?.type === 'table' && entry.name === name && entry.tbl_name === name && entry.sql === sql;
    });
  const roots = new Set(entries.map(({ rootpage }) => rootpage));
  return isOurs && roots.size === entries.length ? undefined : 'another schema, which was not read';
}
