import type { Document } from '../../document/document.ts';
import { fnvHash } from '../../shared/fnv-hash.ts';
import { splitTerms } from './split-terms.ts';

/** Inverse document frequency of each term bucket, in eighths. */
export type TermRarities = Uint8Array;

export interface WeightedTerm {
  /** Hash bucket, below `TERM_BUCKETS`. */
  readonly bucket: number;
  readonly weight: number;
}

/** With four times as many, duplicates were found as often (docs/quality.md). */
export const TERM_BUCKETS = 2 ** 16;
/** What explains an issue stands at its beginning; 1,500 or 4,000 characters did no better (docs/quality.md). */
export const TERM_BODY_CHARS = 2_500;
/** How often a term of the title counts. */
const TITLE_WEIGHT = 3;
/** Rare terms decide what two issues share, as for the embedding. */
const IDF_EXPONENT = 1.5;
/** Of 4,000 documents a term of none has (ln 4,001 + 1)^1.5 = 28.2, which fits. */
const STEPS_PER_UNIT = 8;
const MAX_STEP = 255;

/** How rare each term is among the documents; a term that none has is the rarest. */
export function learnTermRarities(documents: readonly Document[]): TermRarities {
  return raritiesOf(documents.values().map((document) => countTerms(document).keys()));
}

/** The same from the buckets that each document has terms in, each bucket once. */
export function raritiesOf(documents: Iterable<Iterable<number>>): TermRarities {
  const documentsWith = new Uint32Array(TERM_BUCKETS);
  let total = 0;
  for (const buckets of documents) {
    total++;
    for (const bucket of buckets) documentsWith[bucket] = documentsWith[bucket]! + 1;
  }
  // Once for each count, of which there are few, and not for each of the many buckets.
  const rarityOf = Uint8Array.from({ length: total + 1 }, (_, count) => rarity(count, total));
  const rarities = new Uint8Array(TERM_BUCKETS);
  for (let bucket = 0; bucket < TERM_BUCKETS; bucket++) {
    rarities[bucket] = rarityOf[documentsWith[bucket] as number]!;
  }
  return rarities;
}

/** Of a term that `count` of the documents have. */
function rarity(count: number, documents: number): number {
  const idf = (Math.log((1 + documents) / (1 + count)) + 1) ** IDF_EXPONENT;
  return Math.min(MAX_STEP, Math.round(idf * STEPS_PER_UNIT));
}

/** Sublinear frequency times rarity of a document's terms, heaviest first; ties by lower bucket. */
export function weightTerms(document: Document, rarities: TermRarities): WeightedTerm[] {
  const counts = countTerms(document);
  return weightCounts({ indices: [...counts.keys()], values: [...counts.values()] }, rarities);
}

/** The same from the counts of distinct buckets. */
export function weightCounts(
  { indices, values }: { readonly indices: ArrayLike<number>; readonly values: ArrayLike<number> },
  rarities: TermRarities,
): WeightedTerm[] {
  return Array.from(indices, (bucket, at) => ({
    bucket,
    weight: ((1 + Math.log(values[at]!)) * rarities[bucket]!) / STEPS_PER_UNIT,
  })).sort((a, b) => b.weight - a.weight || a.bucket - b.bucket);
}

/** How often each term stands in a document, by bucket. */
export function countTerms({ title, body }: Pick<Document, 'title' | 'body'>): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (text: string, weight: number) => {
    for (const term of splitTerms(text)) {
      const bucket = bucketOf(term);
      counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
    }
  };
  add(title, TITLE_WEIGHT);
  add(body.slice(0, TERM_BODY_CHARS), 1);
  return counts;
}

/** The hash with its high bits folded in. */
function bucketOf(term: string): number {
  const hash = fnvHash(term);
  return (hash ^ (hash >>> 15)) & (TERM_BUCKETS - 1);
}
