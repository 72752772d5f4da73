import { sharedFloats, sharedUint32s } from '../shared/shared-memory.ts';

/**
 * A matrix of few rows and many columns, stored by column (CSC): column c holds rows[offsets[c] … offsets[c+1]) with
 * their values. By column, every product below works on memory that stays in the processor's cache.
 */
export interface SparseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

/** One row before it is put into a matrix; `indices` are distinct columns. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** Rows one after another in shared memory: row r holds the entries from starts[r] up to starts[r + 1]. */
export interface SparseRows {
  readonly starts: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

export function toSparseRows(vectors: readonly SparseVector[]): SparseRows {
  const starts = sharedUint32s(vectors.length + 1);
  for (const [row, { indices }] of vectors.entries()) starts[row + 1] = starts[row]! + indices.length;
  const indices = sharedUint32s(starts[vectors.length]!);
  const values = sharedFloats(indices.length);
  for (const [row, vector] of vectors.entries()) {
    indices.set(vector.indices, starts[row]);
    values.set(vector.values, starts[row]);
  }
  return { starts, indices, values };
}

export function sparseRow({ starts, indices, values }: SparseRows, row: number): SparseVector {
  const [start, end] = [starts[row], starts[row + 1]];
  return { indices: indices.subarray(start, end), values: values.subarray(start, end) };
}

export function toSparseMatrix(vectors: readonly SparseVector[], columnCount: number): SparseMatrix {
  const offsets = new Uint32Array(columnCount + 1);
  for (const { indices } of vectors) for (const column of indices) offsets[column + 1] = offsets[column + 1]! + 1;
  for (let column = 0; column < columnCount; column++) {
    offsets[column + 1] = offsets[column + 1]! + offsets[column]!;
  }
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[columnCount]!);
  const values = new Float32Array(rows.length);
  for (const [row, vector] of vectors.entries()) {
    for (const [entry, column] of vector.indices.entries()) {
      const at = next[column]!;
      next[column] = at + 1;
      rows[at] = row;
      values[at] = vector.values[entry]!;
    }
  }
  return { rowCount: vectors.length, columnCount, offsets, rows, values };
}
