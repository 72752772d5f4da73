import type { Hit } from '../../neighbors/vector-index.ts';

/**
 * Similarities are given in steps of 10^−5: finer than what rounding to bytes leaves of them, and coarser than what rounding the
 * query changes. Within a step the lower issue number comes first.
 */
const STEPS_PER_UNIT = 1e5;
/** Above every issue number. */
const NUMBERS = 2 ** 31;
/** Room for those that turn out not to be among the best, for each place among them. */
const ROOM = 2;

/** The best so far of those that are offered: the most similar, ties by lower issue number. */
export class BestHits {
  readonly #depth: number;
  /**
   * Steps times `NUMBERS` less the issue number, of those that may be among the best: whole numbers below 2^53, in the order of the
   * hits, which the sort of an array of numbers puts into that order at once.
   */
  readonly #keys: Float64Array;
  #size = 0;

  /** A similarity below this is not among the best. */
  least = Number.NEGATIVE_INFINITY;

  constructor(depth: number) {
    this.#depth = depth;
    this.#keys = new Float64Array(depth * ROOM);
  }

  offer(similarity: number, number: number): void {
    this.#keys[this.#size++] = toSteps(similarity) * NUMBERS - number;
    if (this.#size === this.#keys.length) this.#prune();
  }

  /** Best first. */
  hits(): Hit[] {
    this.#prune();
    return Array.from(this.#keys.subarray(0, this.#size), (key) => {
      // Adding 0 makes −0 the 0 that it is.
      const steps = Math.ceil(key / NUMBERS) + 0;
      return { number: steps * NUMBERS - key, similarity: steps / STEPS_PER_UNIT };
    }).reverse();
  }

  /** Leaves the best, by rising key. */
  #prune(): void {
    const held = this.#keys.subarray(0, this.#size).sort();
    const over = Math.max(0, this.#size - this.#depth);
    held.copyWithin(0, over);
    this.#size -= over;
    if (this.#size === this.#depth) this.least = (Math.ceil(held[0]! / NUMBERS) - 0.5) / STEPS_PER_UNIT;
  }
}

/** Rounding may leave a cosine a little above 1. */
function toSteps(similarity: number): number {
  return Math.max(-STEPS_PER_UNIT, Math.min(STEPS_PER_UNIT, Math.round(similarity * STEPS_PER_UNIT)));
}
