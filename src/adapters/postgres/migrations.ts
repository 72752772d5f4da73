import { CORPUS_SCHEMA } from './corpus-schema.ts';
import { INDEX_TABLES } from './index/index-tables.ts';

/**
 * The schema in PostgreSQL, one migration a version, oldest first; `auto_triager.migration` has a row for each that was run.
 * A migration that has been released is never edited: a change is a new one at the end. Each leaves what an older version of
 * this program reads as it was, or says so in CHANGELOG.md: runs of the older version may still be reading.
 */
export const MIGRATIONS: readonly string[] = [CORPUS_SCHEMA, INDEX_TABLES];

/** Programs that know the schema of this version, or of a later one, can read it as it is now; raised with a migration that breaks that. */
export const OLDEST_READER = 2;
