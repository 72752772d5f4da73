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

/**
 * A Aᵀ B for a dense row-major B (rows × width), without forming A Aᵀ or Aᵀ B; the result is rows × width.
 * A column with a single entry only scales its row, so those are summed up first.
 */
export function multiplyByGram(matrix: SparseMatrix, dense: Float32Array, width: number): Float32Array {
  const product = new Float32Array(matrix.rowCount * width);
  const diagonal = new Float64Array(matrix.rowCount);
  const sums = new Float64Array(width);
  for (let column = 0; column < matrix.columnCount; column++) {
    const start = matrix.offsets[column]!;
    const end = matrix.offsets[column + 1]!;
    if (end - start === 1) {
      const row = matrix.rows[start]!;
      diagonal[row] = diagonal[row]! + matrix.values[start]! ** 2;
    } else if (end > start) {
      sumColumn(matrix, { column, dense, sums });
      for (let entry = start; entry < end; entry++) {
        const value = matrix.values[entry]!;
        const target = matrix.rows[entry]! * width;
        for (let index = 0; index < width; index++) {
          product[target + index] = product[target + index]! + value * sums[index]!;
        }
      }
    }
  }
  for (const [row, scale] of diagonal.entries()) {
    for (let index = row * width; index < (row + 1) * width; index++) {
      product[index] = product[index]! + scale * dense[index]!;
    }
  }
  return product;
}

/** Calls `visit` with each row of Aᵀ B (columns × width) for a dense row-major B (rows × width); `sums` is reused. */
export function forEachTransposedRow(
  matrix: SparseMatrix,
  {
    dense,
    width,
    visit,
  }: {
    readonly dense: Float32Array;
    readonly width: number;
    readonly visit: (column: number, sums: Float64Array) => void;
  },
): void {
  const sums = new Float64Array(width);
  for (let column = 0; column < matrix.columnCount; column++) {
    sumColumn(matrix, { column, dense, sums });
    visit(column, sums);
  }
}

/** One row of Aᵀ B: the rows of B that the column touches, weighted by its entries. */
function sumColumn(
  matrix: SparseMatrix,
  { column, dense, sums }: { readonly column: number; readonly dense: Float32Array; readonly sums: Float64Array },
): void {
  const width = sums.length;
  const end = matrix.offsets[column + 1]!;
  sums.fill(0);
  for (let entry = matrix.offsets[column]!; entry < end; entry++) {
    const value = matrix.values[entry]!;
    const source = matrix.rows[entry]! * width;
    for (let index = 0; index < width; index++) {
      sums[index] = sums[index]! + value * dense[source + index]!;
    }
  }
}
