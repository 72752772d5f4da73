import { fromBytes } from '../../../embedding/round-to-bytes.ts';
import { checkQuery } from '../../../neighbors/check-query.ts';
import type { Hit } from '../../../neighbors/vector-index.ts';
import type { Database, Queries } from '../database.ts';
import type { IndexVersion } from './find-version.ts';
import { toCode, toSignedBytes, toVectorText } from './vector-forms.ts';

/**
 * Similarities are given in steps of 10^−5, as those of an index in files are: within a step the lower number comes first.
 */
const STEPS_PER_UNIT = 1e5;
/** More than asked for, since equals beyond the last may have lower numbers, and halfvec rounds the query. */
const MORE = 16;
/** What the walk through the graph keeps in view; pgvector's own 40 finds too few, and above 1,000 it refuses. */
const LEAST_VIEW = 200;
const MOST_VIEW = 1_000;
/** Recall of the 10 nearest: .96 of 200 such candidates, .98 of 500, .99 of 1,000 (real issues). */
const CODE_CANDIDATES = 1_000;

export type SearchedVersion = Pick<IndexVersion, 'id' | 'search'> & { readonly dimensions: number };

/** The `k` most similar issues of a version, best first, ties by lower number. Throws RangeError, ConfigError, ServiceError. */
export async function searchVersion(
  database: Database,
  { version, vector, k }: { readonly version: SearchedVersion; readonly vector: Float32Array; readonly k: number },
): Promise<Hit[]> {
  checkQuery({ vector, k }, version.dimensions);
  if (k === 0) return [];
  return inOrder(await findNearest(database, { version, vector, count: k + MORE })).slice(0, k);
}

interface Nearest {
  readonly version: SearchedVersion;
  readonly vector: Float32Array;
  readonly count: number;
}

async function findNearest(database: Database, nearest: Nearest): Promise<Hit[]> {
  const { version, count } = nearest;
  if (version.search === 'codes') return await compareCodes(database, nearest);
  if (version.search === 'exact') return await compareVectors(database, nearest);
  return await database.transaction(async (queries) => {
    const view = Math.min(MOST_VIEW, Math.max(LEAST_VIEW, count));
    // A partition has one version's issues alone: nothing is filtered, and the walk need not go on beyond its view.
    await queries.query("SELECT set_config('hnsw.ef_search', $1, true)", [String(view)]);
    return await compareVectors(queries, nearest);
  });
}

/** The query is rounded to find candidates, and not to compare them. */
async function compareVectors(queries: Queries, { version, vector, count }: Nearest): Promise<Hit[]> {
  const { id, dimensions } = version;
  // The version is written into the statement, so that the planner knows the one partition that it reads.
  const rows = await queries.query(
    `SELECT number, 1 - (vector::vector <=> $1::vector) AS similarity FROM (
       SELECT number, vector FROM auto_triager.indexed_issue
       WHERE version = ${id} AND vector IS NOT NULL
       ORDER BY vector::halfvec(${dimensions}) <=> $1::vector::halfvec(${dimensions}) LIMIT $2
     ) AS nearest`,
    [toVectorText(vector), count],
  );
  return rows.map(({ number, similarity }) => ({ number: Number(number), similarity: Number(similarity) || 0 }));
}

async function compareCodes(queries: Queries, { version, vector, count }: Nearest): Promise<Hit[]> {
  const rows = await queries.query(
    `SELECT number, bytes FROM auto_triager.indexed_issue WHERE version = ${version.id} AND code IS NOT NULL
     ORDER BY bit_count(code::bit(${version.dimensions}) # $1::bit(${version.dimensions})) LIMIT $2`,
    [toCode(vector), Math.max(CODE_CANDIDATES, count)],
  );
  const length = Math.hypot(...vector) || 1;
  return rows.map(({ number, bytes }) => {
    const other = fromBytes(toSignedBytes(bytes as Uint8Array));
    let product = 0;
    for (let at = 0; at < other.length; at += 1) product += other[at]! * vector[at]!;
    return { number: Number(number), similarity: product / length };
  });
}

function inOrder(hits: readonly Hit[]): Hit[] {
  return hits
    .map(({ number, similarity }) => {
      const steps = Math.round(Math.max(-1, Math.min(1, similarity)) * STEPS_PER_UNIT);
      // Adding 0 makes −0 the 0 that it is.
      return { number, similarity: (steps + 0) / STEPS_PER_UNIT };
    })
    .sort((a, b) => b.similarity - a.similarity || a.number - b.number);
}
