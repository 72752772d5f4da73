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
