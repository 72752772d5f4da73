import type { TensorParts } from '../../shared/safetensors.ts';

/** The rows of a projection, each of as many numbers as there are dimensions. */
export interface ProjectionRows {
  /** All, one after another. */
  all(): Int8Array;
  /** Those named, one after another in that order. */
  pick(rows: Uint32Array): Int8Array;
}

/** Of a matrix that is in memory: rows × dimensions. */
export class RowsInMemory implements ProjectionRows {
  readonly matrix: Int8Array;
  readonly dimensions: number;

  constructor(matrix: Int8Array, dimensions: number) {
    this.matrix = matrix;
    this.dimensions = dimensions;
  }

  all(): Int8Array {
    return this.matrix;
  }

  pick(rows: Uint32Array): Int8Array {
    return pickRows(rows, { dimensions: this.dimensions, read: (start, end) => this.matrix.subarray(start, end) });
  }
}

/** Of one of which no more is read than is asked for. */
export class RowsInParts implements ProjectionRows {
  readonly #matrix: TensorParts;
  readonly #dimensions: number;

  constructor(matrix: TensorParts, dimensions: number) {
    this.#matrix = matrix;
    this.#dimensions = dimensions;
  }

  all(): Int8Array {
    return this.#matrix.read(0, this.#matrix.length);
  }

  pick(rows: Uint32Array): Int8Array {
    return pickRows(rows, {
      dimensions: this.#dimensions,
      read: (start, end) => this.#matrix.read(start, end - start),
    });
  }
}

function pickRows(
  rows: Uint32Array,
  { dimensions, read }: { readonly dimensions: number; readonly read: (start: number, end: number) => Int8Array },
): Int8Array {
  const picked = new Int8Array(rows.length * dimensions);
  for (const [at, row] of rows.entries()) {
    picked.set(read(row * dimensions, (row + 1) * dimensions), at * dimensions);
  }
  return picked;
}
