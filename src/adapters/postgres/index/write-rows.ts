import { toBytes } from '../../../embedding/round-to-bytes.ts';
import type { IndexContent, PlacedIssue } from '../../../indexing/index-store.ts';
import { ServiceError } from '../../../shared/errors.ts';
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

/** What goes into a version. */
export type RowPlan =
  /** Computed once: the transaction may be done again. */
  | {
      readonly kind: 'planned';
      readonly hasVectors: boolean;
      /** The version from which rows come as they are, and which. */
      readonly former: number | undefined;
      readonly unchanged: readonly number[];
      readonly rows: readonly IssueRow[];
    }
  /** Rows as they are made; they cannot be made again. */
  | { readonly kind: 'streamed'; readonly hasVectors: boolean; readonly rows: AsyncIterator<IssueRow> };

export function planRows(
  { issues }: Pick<IndexContent, 'issues'>,
  { former, support }: { readonly former: number | undefined; readonly support: VectorSupport },
): RowPlan {
  const hasVectors = support.kind === 'vectors';
  if (issues.kind === 'streamed') return { kind: 'streamed', hasVectors, rows: streamRows(issues.placed) };
  if (issues.kind === 'changed' && former === undefined) {
    throw new RangeError('Only an index of this database can be gone on from.');
  }
  const vectorOf = new Map(issues.numbers.map((number, at) => [number, issues.vectors[at]]));
  const left = new Set([...issues.unplaced, ...(issues.kind === 'changed' ? issues.gone : [])]);
  const before = new Map<number, string>();
  if (issues.kind === 'changed') {
    for (const issue of issues.former.listStored()) before.set(issue.number, formatIssueLine(issue));
  }
  const unchanged: number[] = [];
  const rows: IssueRow[] = [];
  for (const issue of issues.stored) {
    const { number } = issue;
    const line = formatIssueLine(issue);
    const vector = vectorOf.get(number);
    const isKept = former !== undefined && vector === undefined && !left.has(number);
    if (isKept && before.get(number) === line) unchanged.push(number);
    else rows.push({ number, line, isKept, bytes: vector && toBytes(vector) });
  }
  return { kind: 'planned', hasVectors, former, unchanged, rows };
}

async function* streamRows(placed: AsyncIterable<PlacedIssue>): AsyncGenerator<IssueRow> {
  for await (const { stored, vector } of placed) {
    yield { number: stored.number, line: formatIssueLine(stored), isKept: false, bytes: vector && toBytes(vector) };
  }
}

interface Insertion {
  readonly plan: RowPlan;
  readonly partition: string;
  readonly id: number;
  readonly onRow: (done: number) => void;
}

/** Vectors of rows that stay do not leave the server. Throws ServiceError where the rows of a stream have gone once already. */
export async function insertRows(queries: Queries, insertion: Insertion): Promise<void> {
  const { plan, partition, id, onRow } = insertion;
  if (plan.kind === 'streamed') return await insertStream(queries, { ...insertion, plan });
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
    await insertBatch(queries, { partition, id, former, hasVectors, batch });
    onRow(start + batch.length);
  }
}

/** Plans of which some rows are gone: the transaction that took them was lost. */
const begun = new WeakSet<RowPlan>();

async function insertStream(
  queries: Queries,
  { plan, partition, id, onRow }: Insertion & { readonly plan: Extract<RowPlan, { readonly kind: 'streamed' }> },
): Promise<void> {
  if (begun.has(plan)) {
    throw new ServiceError('The connection to the database was lost while the index was written: run this again', {
      service: 'PostgreSQL',
      retryable: false,
    });
  }
  begun.add(plan);
  let done = 0;
  for (;;) {
    const batch: IssueRow[] = [];
    while (batch.length < BATCH) {
      const { done: isOver, value } = await plan.rows.next();
      if (isOver === true) break;
      batch.push(value);
    }
    if (batch.length === 0) return;
    await insertBatch(queries, { partition, id, former: 0, hasVectors: plan.hasVectors, batch });
    done += batch.length;
    onRow(done);
  }
}

interface Batch {
  readonly partition: string;
  readonly id: number;
  /** 0 where there is none. */
  readonly former: number;
  readonly hasVectors: boolean;
  readonly batch: readonly IssueRow[];
}

async function insertBatch(queries: Queries, { partition, id, former, hasVectors, batch }: Batch): Promise<void> {
  // Zeros are similar to nothing, and an index of pgvector never returns them: they have bytes alone.
  const placed = batch.map(({ bytes }) => (bytes === undefined || isZero(bytes) ? undefined : bytes));
  await queries.query(
    `INSERT INTO ${partition} (version, number, line, bytes, code${hasVectors ? ', vector' : ''})
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
}
