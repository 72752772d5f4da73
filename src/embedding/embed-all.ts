import type { Document } from '../document/document.ts';
import { textHash } from '../issue/content-hash.ts';
import type { Issue } from '../issue/issue.ts';
import { inParallel } from '../shared/in-parallel.ts';
import { sharedFloats } from '../shared/shared-memory.ts';
import { type Division, embedDivided } from './embed-divided.ts';
import type { Embedder } from './embedder.ts';
import {
  type EmbeddingKey,
  type EmbeddingPurpose,
  type EmbeddingStore,
  isLasting,
  type Refusal,
} from './embedding-store.ts';
import { watchRefusals } from './refusal-watch.ts';

/** An issue, and the document that was made of it. */
export interface EmbeddableIssue {
  readonly issue: Issue;
  readonly document: Document;
}

export interface EmbeddingRun {
  readonly embedder: Embedder;
  readonly store: EmbeddingStore;
  readonly purpose: EmbeddingPurpose;
  /** Told how many issues are done with. */
  readonly onProgress?: (done: number) => void;
  /** Today unless given. */
  readonly now?: Date;
}

/** The vectors of issues, row-major, and which rows have none. */
export interface EmbeddedIssues {
  /** All zeros in a row without a vector. */
  readonly vectors: Float32Array;
  /** By row: why the service gives no vector of it. */
  readonly refusals: ReadonlyMap<number, RowRefusal>;
}

export interface RowRefusal {
  readonly reason: string;
  /** Whether this run asked for it, rather than one before. */
  readonly isNew: boolean;
}

/** Requests that wait for an answer at the same time. */
const MAX_REQUESTS_IN_FLIGHT = 4;
/** Vectors that the store is asked for at once: 3 MB of them. */
const KEYS_AT_ONCE = 256;

/**
 * The vectors of all issues. Title and body of an issue are never embedded twice: what the store knows is not
 * asked for, and every answer is stored as it arrives. All requests in flight together hold at most one batch
 * (`maxBatch`), so a process that is killed loses no more than that. What the store keeps of an issue stays when other
 * issues teach new boilerplate. A text that the service refuses even when it is shortened has no vector; the store
 * remembers that when all is done. Throws the embedder's first error, and where too many texts are refused, after the
 * answers under way are stored.
 */
export async function embedAll(issues: readonly EmbeddableIssue[], run: EmbeddingRun): Promise<EmbeddedIssues> {
  const { embedder, store, now = new Date(), onProgress = () => {} } = run;
  const { dimensions } = embedder;
  const vectors = sharedFloats(issues.length * dimensions);
  const refusals = new Map<number, RowRefusal>();
  let done = 0;
  const finish = (rows: readonly number[]): void => {
    done += rows.length;
    onProgress(done);
  };
  const place = (rows: readonly number[], vector: Float32Array): void => {
    for (const row of rows) vectors.set(vector, row * dimensions);
    finish(rows);
  };
  const refuse = (rows: readonly number[], refusal: RowRefusal): void => {
    for (const row of rows) refusals.set(row, refusal);
    finish(rows);
  };
  const missing: Missing[] = [];
  const contents = groupByContent(issues);
  for await (const { key, rows, stored, refusal } of readKnown(contents, run)) {
    if (stored !== undefined && isVector(stored, dimensions)) place(rows, stored);
    else if (refusal !== undefined && isLasting(refusal, now)) refuse(rows, { reason: refusal.reason, isNew: false });
    else
      missing.push({ key, rows, tries: refusal?.tries ?? 0, document: (issues[rows[0]!] as EmbeddableIssue).document });
  }
  const ask = askBy(embedder, run.purpose);
  const askHastily = askBy(embedder.hasty ?? embedder, run.purpose);
  const refused: (EmbeddingKey & Refusal)[] = [];
  const division: Division<Missing> = {
    ask,
    askHastily,
    maxInputChars: embedder.maxInputChars,
    watch: watchRefusals({
      embed: (document) => askHastily([document]),
      texts: contents.size,
      refusedBefore: new Set(refusals.values()).size,
    }),
    async onVectors(request, answer) {
      await store.write(request.map(({ key }, at) => ({ ...key, vector: answer[at] as Float32Array })));
      for (const [at, { rows }] of request.entries()) place(rows, answer[at] as Float32Array);
    },
    onRefused({ key, rows, tries }, { message: reason }) {
      refused.push({ ...key, tries: tries + 1, at: now.toISOString(), reason });
      refuse(rows, { reason, isNew: true });
    },
  };
  const work = (request: readonly Missing[]) => embedDivided(request, division);
  await inParallel(toRequests(missing, run), requestsInFlight(embedder), work);
  await store.writeRefusals(refused);
  return { vectors, refusals };
}

/** A content that the store does not know, and the rows that have it. */
interface Missing {
  readonly key: EmbeddingKey;
  readonly rows: readonly number[];
  readonly document: Document;
  /** Runs that asked for it in vain. */
  readonly tries: number;
}

interface Known {
  readonly key: EmbeddingKey;
  readonly rows: readonly number[];
  readonly stored: Float32Array | undefined;
  /** Asked for only where there is no vector. */
  readonly refusal: Refusal | undefined;
}

/** What the store knows of each content. */
async function* readKnown(
  contents: ReadonlyMap<string, readonly number[]>,
  { store, embedder, purpose }: EmbeddingRun,
): AsyncGenerator<Known> {
  const hashes = [...contents.keys()];
  for (let first = 0; first < hashes.length; first += KEYS_AT_ONCE) {
    const keys = hashes
      .slice(first, first + KEYS_AT_ONCE)
      .map((contentHash): EmbeddingKey => ({ embedderId: embedder.id, purpose, contentHash }));
    const vectors = await store.read(keys);
    const lacking = keys.filter((_, at) => vectors[at] === undefined);
    const refusals = await store.readRefusals(lacking);
    const refusalOf = new Map(lacking.map((key, at) => [key, refusals[at]]));
    for (const [at, key] of keys.entries()) {
      yield { key, rows: contents.get(key.contentHash) ?? [], stored: vectors[at], refusal: refusalOf.get(key) };
    }
  }
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

function askBy(embedder: Omit<Embedder, 'hasty'>, purpose: EmbeddingPurpose): Division<Missing>['ask'] {
  if (purpose === 'document') return (documents) => embedder.embedDocuments(documents);
  return (documents) => Promise.all(documents.map((document) => embedder.embedQuery(document)));
}

/** The store's file may have been changed by hand. */
function isVector(vector: Float32Array, dimensions: number): boolean {
  return vector.length === dimensions && vector.every(Number.isFinite);
}
