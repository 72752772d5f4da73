import { TERM_BUCKETS, type WeightedTerm } from '../embedding/local/term-weights.ts';

/**
 * The heaviest terms of a document in 3 bytes each: u16 hash bucket (little-endian), u8 weight. A few dozen terms are
 * enough to compare two issues by what they literally say, which the embedding blurs.
 */
export type TermSketch = Uint8Array;

export const NO_TERMS: TermSketch = new Uint8Array(0);

const BYTES_PER_TERM = 3;
/** 64 did no better for re-ranking duplicates, 32 a little worse (docs/quality.md). */
const MAX_TERMS = 48;
const MAX_WEIGHT = 255;
/** Of a sketch: three bytes for each of its terms. */
export const MAX_SKETCH_BYTES = BYTES_PER_TERM * MAX_TERMS;

/** Keeps the first `MAX_TERMS` of `terms`, which come heaviest first and each with another bucket. */
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

/** The terms of a sketch, heaviest first. */
export function readTerms(sketch: TermSketch): WeightedTerm[] {
  const terms: WeightedTerm[] = [];
  for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) {
    const [low, high, weight] = sketch.subarray(at, at + BYTES_PER_TERM) as unknown as [number, number, number];
    terms.push({ bucket: low | (high << 8), weight });
  }
  return terms;
}

/** Cosine similarity of two sketches, 0 to 1; 0 where either is empty. Bytes beyond the last whole term are ignored. */
export function compareSketches(left: TermSketch, right: TermSketch): number {
  return toCosine(dotProduct(left, right), squaredLength(left) * squaredLength(right));
}

/**
 * A function that gives what `compareSketches` gives, for one sketch and each of many: it spreads the one's weights over a
 * table of all buckets, so that every other takes a single pass.
 */
export function createSketchComparer(): (left: TermSketch, rights: readonly TermSketch[]) => number[] {
  // One for all calls: making it again takes longer than some hundred comparisons.
  const weights = new Uint32Array(TERM_BUCKETS);
  return (left, rights) => {
    const terms = readTerms(left);
    const squares = squaredLength(left);
    for (const { bucket, weight } of terms) weights[bucket] = weights[bucket]! + weight;
    const similarities = rights.map((right) => toCosine(sumWeighted(right, weights), squares * squaredLength(right)));
    for (const { bucket } of terms) weights[bucket] = 0;
    return similarities;
  };
}

function sumWeighted(sketch: TermSketch, weights: Uint32Array): number {
  let product = 0;
  for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) {
    const bucket = sketch[at]! | (sketch[at + 1]! << 8);
    product += sketch[at + 2]! * weights[bucket]!;
  }
  return product;
}

function toCosine(product: number, squares: number): number {
  return squares === 0 ? 0 : Math.min(1, product / Math.sqrt(squares));
}

/** Looks at all pairs, which for a few dozen terms is quicker than any table. */
function dotProduct(left: TermSketch, right: TermSketch): number {
  let product = 0;
  for (let at = 0; at + BYTES_PER_TERM <= left.length; at += BYTES_PER_TERM) {
    const low = left[at];
    const high = left[at + 1];
    for (let other = 0; other + BYTES_PER_TERM <= right.length; other += BYTES_PER_TERM) {
      if (right[other] === low && right[other + 1] === high) {
        product += left[at + 2]! * right[other + 2]!;
      }
    }
  }
  return product;
}

function squaredLength(sketch: TermSketch): number {
  let squares = 0;
  for (let at = 0; at + BYTES_PER_TERM <= sketch.length; at += BYTES_PER_TERM) squares += sketch[at + 2]! ** 2;
  return squares;
}
