import type { OpenCorpusOptions } from '../../corpus/open-corpus-options.ts';
import { ConfigError } from '../../shared/errors.ts';
import { readNumber, readText } from '../corpus/schema.ts';
import type { Database, Queries } from './database.ts';
import { howToFill } from './migrate.ts';

/** The repository as the database spells it: GitHub tells names apart without regard to case. Throws ConfigError. */
export async function chooseRepository(
  database: Database,
  { repository, readOnly = false, place }: OpenCorpusOptions & { readonly place: string },
): Promise<string> {
  const known = await listKnownRepositories(database);
  if (repository !== undefined) {
    const match = known.find((name) => name.toLowerCase() === repository.toLowerCase());
    if (match !== undefined) return match;
    if (!readOnly) return repository;
    throw new ConfigError(
      `The database at ${place} holds no issues of ${repository}; it holds ${describe(known) || 'none at all'}`,
    );
  }
  const [only] = known;
  if (only === undefined) throw new ConfigError(`The database at ${place} holds no issues yet. ${howToFill()}`);
  if (known.length === 1) return only;
  throw new ConfigError(
    `The database at ${place} holds several repositories (${describe(known)}); choose one with --repo`,
  );
}

/** Names of all repositories, in order of the alphabet. */
export async function listKnownRepositories(queries: Queries): Promise<string[]> {
  const rows = await queries.query('SELECT name FROM auto_triager.repository ORDER BY name');
  return rows.map((row) => readText(row, 'name'));
}

/** An organization may have thousands. */
const MAX_NAMED = 10;

function describe(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return [...names.slice(0, MAX_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

/** Id of the repository; undefined where it is not known yet. */
export async function findRepositoryId(queries: Queries, name: string): Promise<number | undefined> {
  const [row] = await queries.query('SELECT id FROM auto_triager.repository WHERE lower(name) = lower($1)', [name]);
  return row === undefined ? undefined : readNumber(row, 'id');
}

/**
 * Id of the repository, which is made known with a part of `issue` of its own where it is not yet. Of several that do so at the same
 * time the others wait for the first. The part is attached, since making it in place would wait for all readers and keep others out.
 */
export async function ensureRepositoryId(database: Database, name: string): Promise<number> {
  const known = await findRepositoryId(database, name);
  if (known !== undefined) return known;
  return await database.transaction(async (queries) => {
    const [made] = await queries.query(
      'INSERT INTO auto_triager.repository (name) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id',
      [name],
    );
    if (made === undefined) {
      const id = await findRepositoryId(queries, name);
      if (id === undefined) throw new Error(`${name} is known and cannot be found`);
      return id;
    }
    const id = readNumber(made, 'id');
    const part = `auto_triager.issue_${id}`;
    await queries.query(
      `CREATE TABLE ${part} (LIKE auto_triager.issue INCLUDING ALL, CHECK (repository_id = ${id}));
       ALTER TABLE auto_triager.issue ATTACH PARTITION ${part} FOR VALUES IN (${id})`,
    );
    return id;
  });
}
