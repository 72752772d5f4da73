import type { Neighbor } from './rank-neighbors.ts';
import { readTerms, type TermSketch } from './term-sketch.ts';

/** Finds similar issues by their words alone, where there is no vector to search with. */
export interface SketchIndex {
  /** The `k` most similar, best first, ties by lower number; none that shares no word. `similarity` is the sketches' cosine. */
  search(sketch: TermSketch, k: number, exclude?: number): Neighbor[];
}

interface Posting {
  readonly at: number;
  readonly weight: number;
}

/** Lists for each word the issues that hold it (an inverted index): a query looks at those alone. */
export function createSketchIndex(sketches: Iterable<readonly [number: number, sketch: TermSketch]>): SketchIndex {
  const numbers: number[] = [];
  const lengths: number[] = [];
  const postings = new Map<number, Posting[]>();
  for (const [number, sketch] of sketches) {
    const terms = readTerms(sketch);
    const at = numbers.push(number) - 1;
    lengths.push(lengthOf(terms));
    for (const { bucket, weight } of terms) {
      const list = postings.get(bucket);
      if (list === undefined) postings.set(bucket, [{ at, weight }]);
      else list.push({ at, weight });
    }
  }
  return {
    search(sketch, k, exclude) {
      const terms = readTerms(sketch);
      const length = lengthOf(terms);
      const products = new Map<number, number>();
      for (const { bucket, weight } of terms) {
        for (const posting of postings.get(bucket) ?? []) {
          products.set(posting.at, (products.get(posting.at) ?? 0) + weight * posting.weight);
        }
      }
      return [...products]
        .map(([at, product]) => ({
          number: numbers[at]!,
          similarity: Math.min(1, product / (length * lengths[at]!)),
        }))
        .filter(({ number }) => number !== exclude)
        .sort((a, b) => b.similarity - a.similarity || a.number - b.number)
        .slice(0, k);
    },
  };
}

function lengthOf(terms: readonly { readonly weight: number }[]): number {
  return Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0));
}
