import type { Hit } from '../../neighbors/vector-index.ts';
import { DistanceHeap } from './distance-heap.ts';

/**
 * Similarities are given in steps of 10^−5: finer than what rounding to bytes leaves of them, and coarser than what the order of a
 * sum changes. Within a step the lower issue number comes first.
 */
const STEPS_PER_UNIT = 1e5;
/** Above every issue number. */
const NUMBERS = 2 ** 31;

/** The best so far of those that are offered: the most similar, ties by lower issue number. */
export class BestHits {
  readonly #depth: number;
  readonly #heap = new DistanceHeap();
  #least = Number.NEGATIVE_INFINITY;

  constructor(depth: number) {
    this.#depth = depth;
  }

  get size(): number {
    return this.#heap.size;
  }

  /** A similarity below this is not among the best; −∞ while there is room. */
  get leastSimilarity(): number {
    return this.#least;
  }

  offer(similarity: number, number: number): void {
    // Whole numbers below 2^53: no two issues are equal.
    this.#heap.push(toSteps(similarity) * NUMBERS - number, number);
    if (this.#heap.size > this.#depth) this.#heap.pop();
    if (this.#heap.size === this.#depth) {
      this.#least = (Math.ceil(this.#heap.topKey / NUMBERS) - 0.5) / STEPS_PER_UNIT;
    }
  }

  /** Best first; leaves nothing behind. */
  take(): Hit[] {
    const hits: Hit[] = [];
    while (this.#heap.size > 0) {
      const steps = Math.ceil(this.#heap.topKey / NUMBERS);
      hits.push({ number: this.#heap.pop(), similarity: steps / STEPS_PER_UNIT });
    }
    return hits.reverse();
  }
}

/** Rounding may leave a cosine a little above 1; adding 0 makes −0 the 0 that it is. */
function toSteps(similarity: number): number {
  return Math.max(-STEPS_PER_UNIT, Math.min(STEPS_PER_UNIT, Math.round(similarity * STEPS_PER_UNIT))) + 0;
}
