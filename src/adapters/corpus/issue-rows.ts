import type { Issue } from '../../issue/issue.ts';
import { type Row, readNumber, readOptionalText, readText } from './schema.ts';

/** Whether a scrape saw it go in this version or a later one; `tombstone` is the row of its number, if there is one. */
export function isGone({ updatedAt }: Issue, tombstone: Row | undefined): boolean {
  if (tombstone === undefined) return false;
  const goneAt = readOptionalText(tombstone, 'updated_at');
  return goneAt === null || updatedAt === undefined || updatedAt <= goneAt;
}

/** What the order of issues takes. */
export function readTimed(row: Row): Pick<Issue, 'number' | 'createdAt'> {
  const number = readNumber(row, 'number');
  return row.created_at === null ? { number } : { number, createdAt: readText(row, 'created_at') };
}
