import type { Document } from '../document/document.ts';
import { textHash } from '../issue/content-hash.ts';
import type { Issue } from '../issue/issue.ts';
import { inParallel } from '../shared/in-parallel.ts';
import type { Embedder } from './embedder.ts';
import type { EmbeddingKey, EmbeddingPurpose, EmbeddingStore } from './embedding-store.ts';

/** An issue, and the document that was made of it. */
export interface EmbeddableIssue {
  readonly issue: Issue;
  readonly document: Document;
}

export interface EmbeddingRun {
  readonly embedder: Embedder;
  readonly store: EmbeddingStore;
  readonly purpose: EmbeddingPurpose;
  /** Told how many issues have their vector. */
  readonly onProgress?: (done: number) => void;
}

/** Requests that wait for an answer at the same time. */
const MAX_REQUESTS_IN_FLIGHT = 4;

/**
 * The vectors of all issues, row-major. Title and body of an issue are never embedded twice: what the store knows is not
 * asked for, and every answer is stored as it arrives. All requests in flight together hold at most one batch
 * (`maxBatch`), so a process that is killed loses no more than that. What the store keeps of an issue stays when other
 * issues teach new boilerplate. Throws the embedder's first error after the answers under way are stored.
 */
export async function embedAll(issues: readonly EmbeddableIssue[], run: EmbeddingRun): Promise<Float32Array> {
  const { embedder, store, onProgress = () => {} } = run;
  const { dimensions } = embedder;
  const vectors = new Float32Array(issues.length * dimensions);
  let done = 0;
  const place = (rows: readonly number[], vector: Float32Array): void => {
    for (const row of rows) vectors.set(vector, row * dimensions);
    done += rows.length;
    onProgress(done);
  };
  const missing: Missing[] = [];
  for (const [hash, rows] of groupByContent(issues)) {
    const key: EmbeddingKey = { embedderId: embedder.id, purpose: run.purpose, contentHash: hash };
    const stored = store.read(key);
    if (stored !== undefined && isVector(stored, dimensions)) place(rows, stored);
    else missing.push({ key, rows, document: (issues[rows[0]!] as EmbeddableIssue).document });
  }
  await inParallel(toRequests(missing, run), requestsInFlight(embedder), async (request) => {
    const answer = await askFor(request, run);
    store.write(request.map(({ key }, at) => ({ ...key, vector: answer[at] as Float32Array })));
    for (const [at, { rows }] of request.entries()) place(rows, answer[at] as Float32Array);
  });
  return vectors;
}

/** A content that the store does not know, and the rows that have it. */
interface Missing {
  readonly key: EmbeddingKey;
  readonly rows: readonly number[];
  readonly document: Document;
}

/** Labels do not count: they are not embedded. */
function groupByContent(issues: readonly EmbeddableIssue[]): Map<string, number[]> {
  const rowsByHash = new Map<string, number[]>();
  for (const [row, { issue }] of issues.entries()) {
    const hash = textHash(issue);
    const rows = rowsByHash.get(hash);
    if (rows === undefined) rowsByHash.set(hash, [row]);
    else rows.push(row);
  }
  return rowsByHash;
}

function requestsInFlight({ maxBatch }: Embedder): number {
  return Math.min(MAX_REQUESTS_IN_FLIGHT, maxBatch);
}

/** Queries go one by one, as the port has it. */
function toRequests(missing: readonly Missing[], { embedder, purpose }: EmbeddingRun): Missing[][] {
  const size = purpose === 'query' ? 1 : Math.floor(embedder.maxBatch / requestsInFlight(embedder));
  return Array.from({ length: Math.ceil(missing.length / size) }, (_, at) => missing.slice(at * size, (at + 1) * size));
}

async function askFor(request: readonly Missing[], { embedder, purpose }: EmbeddingRun): Promise<Float32Array[]> {
  const documents = request.map(({ document }) => document);
  if (purpose === 'document') return await embedder.embedDocuments(documents);
  return await Promise.all(documents.map((document) => embedder.embedQuery(document)));
}

/** The store's file may have been changed by hand. */
function isVector(vector: Float32Array, dimensions: number): boolean {
  return vector.length === dimensions && vector.every(Number.isFinite);
}
