/** Compares one query after another with rows of signed bytes. */
export interface ByteCosines {
  /** Where the rows lie, to be filled by the caller. What is never touched takes no memory. */
  readonly content: Uint8Array;
  /** Throws RangeError where the vector is longer than a row. */
  setQuery(vector: Float32Array): void;
  /**
   * Compares the query with `count` rows that follow each other from byte `start` of `content` on. Returns how many cosines are at least
   * `least`; which rows these are, and the cosines, are at the beginning of `places` and `cosines`.
   */
  compareRange(start: number, count: number, least: number): number;
  readonly places: Uint32Array;
  readonly cosines: Float64Array;
}

export interface ByteRows {
  /** Of a row, a multiple of 16; what a vector lacks of it is zero. */
  readonly rowBytes: number;
  readonly contentBytes: number;
  /** Rows to a call at most. */
  readonly maxRows: number;
}

/** The largest number of 16 bits with a sign. */
const LARGEST_NUMBER = 32_767;
/** No sum of products of a query and signed bytes reaches it. */
const SUM_END = 2 ** 31;
/** Where no number is larger than this, a vector has no direction that float32 could hold, and counts as zero. */
const SMALLEST_NUMBER = 1e-12;

/** The direction of a query in whole numbers, written into `numbers`; returns its length in them. A cosine changes by less than 10^−5. */
export function roundQuery(vector: Float32Array, numbers: Int16Array): number {
  if (vector.length > numbers.length)
    throw new RangeError(`A query of ${vector.length} numbers for ${numbers.length}.`);
  let largest = 0;
  for (let at = 0; at < vector.length; at++) largest = Math.max(largest, Math.abs(vector[at]!));
  const most = Math.min(LARGEST_NUMBER, Math.floor((SUM_END - 1) / (0x80 * numbers.length)));
  const scale = largest > SMALLEST_NUMBER ? most / largest : 0;
  let squares = 0;
  for (let at = 0; at < vector.length; at++) {
    const number = Math.round(vector[at]! * scale);
    numbers[at] = number;
    squares += number * number;
  }
  return Math.sqrt(squares) || 1;
}

/** The scalar twin of byte-cosines.wat. */
export function plainByteCosines({ rowBytes, contentBytes, maxRows }: ByteRows): ByteCosines {
  const content = new Uint8Array(contentBytes);
  const bytes = new Int8Array(content.buffer);
  const query = new Int16Array(rowBytes);
  const places = new Uint32Array(maxRows);
  const cosines = new Float64Array(maxRows);
  let queryLength = 1;
  const cosineAt = (start: number) => {
    let dot = 0;
    let squares = 0;
    for (let at = 0; at < rowBytes; at++) {
      const byte = bytes[start + at]!;
      dot += byte * query[at]!;
      squares += byte * byte;
    }
    return squares === 0 ? 0 : dot / Math.sqrt(squares) / queryLength;
  };
  return {
    content,
    places,
    cosines,
    setQuery(vector) {
      queryLength = roundQuery(vector, query);
    },
    compareRange(start, count, least) {
      let found = 0;
      for (let place = 0; place < count; place++) {
        const cosine = cosineAt(start + place * rowBytes);
        if (!(cosine >= least)) continue;
        places[found] = place;
        cosines[found] = cosine;
        found += 1;
      }
      return found;
    },
  };
}
