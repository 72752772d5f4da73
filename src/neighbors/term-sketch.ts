/**
 * The heaviest words of a document in 3 bytes each: u16 hash bucket (little-endian), u8 weight. A few dozen words are
 * enough to compare two issues by what they literally say, which the embedding blurs.
 */
export type TermSketch = Uint8Array;

export interface WeightedTerm {
  /** Hash bucket, 0 to 65,535. */
  readonly bucket: number;
  readonly weight: number;
}

const BYTES_PER_TERM = 3;
/** 32 words did as well as 64 for re-ranking duplicates (docs/quality.md). */
const MAX_TERMS = 32;
const MAX_WEIGHT = 255;

/** Keeps the first `MAX_TERMS` of `terms`, which come heaviest first. */
export function encodeSketch(terms: readonly WeightedTerm[]): TermSketch {
  const kept = terms.slice(0, MAX_TERMS);
  const largest = kept[0]?.weight ?? 1;
  const sketch = new Uint8Array(kept.length * BYTES_PER_TERM);
  for (const [index, { bucket, weight }] of kept.entries()) {
    sketch[index * BYTES_PER_TERM] = bucket & 0xff;
    sketch[index * BYTES_PER_TERM + 1] = bucket >>> 8;
    sketch[index * BYTES_PER_TERM + 2] = Math.max(1, Math.round((weight / largest) * MAX_WEIGHT));
  }
  return sketch;
}

/** Cosine similarity of two sketches, 0 to 1; 0 where either is empty. Bytes beyond the last whole term are ignored. */
export function compareSketches(left: TermSketch, right: TermSketch): number {
  const weights = new Map(termsOf(left));
  let product = 0;
  for (const [bucket, weight] of termsOf(right)) product += weight * (weights.get(bucket) ?? 0);
  const norm = Math.sqrt(squaredLength(left) * squaredLength(right));
  return norm === 0 ? 0 : product / norm;
}

function termsOf(sketch: TermSketch): [bucket: number, weight: number][] {
  const terms: [number, number][] = [];
  for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) {
    terms.push([(sketch[at] as number) | ((sketch[at + 1] as number) << 8), sketch[at + 2] as number]);
  }
  return terms;
}

function squaredLength(sketch: TermSketch): number {
  return termsOf(sketch).reduce((sum, [, weight]) => sum + weight * weight, 0);
}
