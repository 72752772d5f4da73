import { DatabaseSync } from 'node:sqlite';

const TABLES = [
  'repository',
  'issue',
  'issue_detail',
  'issue_type',
  'issue_field',
  'tombstone',
  'label_event',
  'issue_type_event',
  'suggestion',
  'known_duplicate',
  'inquiry',
  'label',
  'sighting',
  'scrape',
];

/** Every row of what a scrape writes, by table. */
export function dumpCorpus(path: string): Record<string, unknown[]> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = (table: string) => database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all();
    return Object.fromEntries(TABLES.map((table) => [table, rows(table)]));
  } finally {
    database.close();
  }
}
