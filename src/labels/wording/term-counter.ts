/** Fibonacci hashing: the golden ratio of 2^32 spreads neighbors far apart (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;
const FIRST_BITS = 16;

/** Counts numbers of 32 bits: a hash table with open addressing, several times as fast as a Map for a million of them. */
export class TermCounter {
  #bits = FIRST_BITS;
  #terms = new Uint32Array(2 ** FIRST_BITS);
  /** 0 where a place is free. */
  #counts = new Uint32Array(2 ** FIRST_BITS);
  #size = 0;

  addAll(terms: Uint32Array): void {
    for (let at = 0; at < terms.length; at++) this.#add(terms[at]!, 1);
  }

  /** Each term that was added, with how often. */
  *entries(): Generator<readonly [term: number, count: number]> {
    for (let place = 0; place < this.#terms.length; place++) {
      if (this.#counts[place] !== 0) yield [this.#terms[place]!, this.#counts[place]!];
    }
  }

  #add(term: number, count: number): void {
    let place = Math.imul(term, SPREAD) >>> (32 - this.#bits);
    while (this.#counts[place] !== 0 && this.#terms[place] !== term) place = (place + 1) & (this.#terms.length - 1);
    if (this.#counts[place] === 0) this.#size++;
    this.#terms[place] = term;
    this.#counts[place] = this.#counts[place]! + count;
    if (2 * this.#size > this.#terms.length) this.#grow();
  }

  #grow(): void {
    const entries = [...this.entries()];
    this.#bits++;
    this.#terms = new Uint32Array(2 ** this.#bits);
    this.#counts = new Uint32Array(2 ** this.#bits);
    this.#size = 0;
    for (const [term, count] of entries) this.#add(term, count);
  }
}
