import type { StoredIssue } from '../../../corpus/issue-catalog.ts';
import { toBytes } from '../../../embedding/round-to-bytes.ts';
import type { IndexContent } from '../../../indexing/index-store.ts';
import { formatIssueLine } from '../../catalog/catalog-line.ts';
import type { Queries } from '../database.ts';
import { isZero, toCode, toVectorText } from './vector-forms.ts';
import type { VectorSupport } from './vector-support.ts';

/** Rows that go over in one statement: some 500 kB. */
const BATCH = 500;

interface IssueRow {
  readonly number: number;
  readonly line: string;
  readonly bytes: Int8Array | undefined;
  /** Whether its vector is the former version's. */
  readonly isKept: boolean;
}

/** What goes into a version, computed once: the transaction may be done again. */
export interface RowPlan {
  readonly hasVectors: boolean;
  /** The version from which rows come as they are, and which. */
  readonly former: number | undefined;
  readonly unchanged: readonly number[];
  readonly rows: readonly IssueRow[];
}

export function planRows(
  content: IndexContent,
  { former, support }: { readonly former: number | undefined; readonly support: VectorSupport },
): RowPlan {
  const { vectors } = content;
  if (vectors.kind === 'changed' && former === undefined) {
    throw new RangeError('Only an index of this database can be gone on from.');
  }
  const vectorOf = new Map(vectors.numbers.map((number, at) => [number, vectors.vectors[at]]));
  const left = new Set([...content.unplaced, ...(vectors.kind === 'changed' ? vectors.gone : [])]);
  const stored = vectors.kind === 'changed' ? vectors.former.stored : new Map<number, StoredIssue>();
  const unchanged: number[] = [];
  const rows: IssueRow[] = [];
  for (const issue of content.issues) {
    const { number } = issue;
    const line = formatIssueLine(issue);
    const vector = vectorOf.get(number);
    const isKept = former !== undefined && vector === undefined && !left.has(number);
    const before = isKept ? stored.get(number) : undefined;
    if (before !== undefined && formatIssueLine(before) === line) unchanged.push(number);
    else rows.push({ number, line, isKept, bytes: vector && toBytes(vector) });
  }
  return { hasVectors: support.kind === 'vectors', former, unchanged, rows };
}

interface Insertion {
  readonly plan: RowPlan;
  readonly partition: string;
  readonly id: number;
  readonly onRow: (done: number) => void;
}

/** Vectors of rows that stay do not leave the server. */
export async function insertRows(queries: Queries, { plan, partition, id, onRow }: Insertion): Promise<void> {
  const { rows, unchanged, former = 0, hasVectors } = plan;
  const vectors = hasVectors ? ', vector' : '';
  if (unchanged.length > 0) {
    await queries.query(
      `INSERT INTO ${partition} (version, number, line, bytes, code${vectors})
       SELECT ${id}, number, line, bytes, code${vectors} FROM auto_triager.indexed_issue
       WHERE version = ${former} AND number = ANY ($1::bigint[])`,
      [unchanged],
    );
  }
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    // Zeros are similar to nothing, and an index of pgvector never returns them: they have bytes alone.
    const placed = batch.map(({ bytes }) => (bytes === undefined || isZero(bytes) ? undefined : bytes));
    await queries.query(
      `INSERT INTO ${partition} (version, number, line, bytes, code${vectors})
       SELECT ${id}, new.number, new.line, coalesce(new.bytes, kept.bytes), coalesce(new.code::bit varying, kept.code)
         ${hasVectors ? ', coalesce(new.vector::halfvec, kept.vector)' : ''}
       FROM unnest($1::bigint[], $2::text[], $3::bytea[], $4::text[], $5::text[], $6::boolean[])
         AS new (number, line, bytes, code, vector, is_kept)
       LEFT JOIN auto_triager.indexed_issue AS kept
         ON kept.version = ${former} AND kept.number = new.number AND new.is_kept`,
      [
        batch.map(({ number }) => number),
        batch.map(({ line }) => line),
        batch.map(({ bytes }) => bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
        placed.map((bytes) => (hasVectors ? undefined : bytes && toCode(bytes))),
        placed.map((bytes) => (hasVectors ? bytes && toVectorText(bytes) : undefined)),
        batch.map(({ isKept }) => isKept),
      ],
    );
    onRow(start + batch.length);
  }
}
