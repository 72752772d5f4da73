import { ConfigError } from '../../shared/errors.ts';

/** Of the 32 bits that hnswlib-node passes on, the upper half is for deleted elements. */
export const MAX_ISSUE_NUMBER = 2 ** 31 - 1;

export interface NumberedVectors {
  /** All of `dimensions` finite numbers; brought to unit length where they are not. All zeros: similar to nothing. */
  readonly vectors: readonly Float32Array[];
  /** Issue number of each vector, 1 to 2^31 − 1, none twice. */
  readonly numbers: readonly number[];
  readonly dimensions: number;
}

/** Refuses what hnswlib would crash on. Throws RangeError, and ConfigError for issue numbers that are too large. */
export function checkVectors({ vectors, numbers, dimensions }: NumberedVectors): void {
  if (vectors.length !== numbers.length) {
    throw new RangeError(`There are ${vectors.length} vectors for ${numbers.length} issue numbers.`);
  }
  const check = createVectorCheck(dimensions);
  for (const [position, vector] of vectors.entries()) check(numbers[position] as number, vector);
}

/** As `checkVectors`, for vectors that come one by one. Throws RangeError for dimensions that cannot be. */
export function createVectorCheck(dimensions: number): (number: number, vector: Float32Array) => void {
  if (!Number.isInteger(dimensions) || dimensions < 1)
    throw new RangeError(`An index cannot have ${dimensions} dimensions.`);
  const seen = new Set<number>();
  return (number, vector) => {
    if (!Number.isInteger(number) || number < 1 || number > MAX_ISSUE_NUMBER) {
      throw new ConfigError(
        `Issue number ${number} cannot be indexed: the vector index holds whole numbers from 1 to ${MAX_ISSUE_NUMBER}.`,
      );
    }
    if (seen.has(number)) throw new RangeError(`Issue ${number} has two vectors.`);
    seen.add(number);
    if (vector.length !== dimensions) {
      throw new RangeError(`The vector of issue ${number} has ${vector.length} numbers instead of ${dimensions}.`);
    }
    if (!vector.every(Number.isFinite)) {
      throw new RangeError(`The vector of issue ${number} holds a number that is not finite.`);
    }
  };
}
