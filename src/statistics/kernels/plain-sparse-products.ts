import type { SparseMatrix } from '../sparse-matrix.ts';

/** Products of one sparse matrix A with dense ones. */
export interface SparseProducts {
  /** Of A. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** A Aᵀ B for a dense row-major B (rows × width), without forming A Aᵀ or Aᵀ B; the result is rows × width. */
  multiplyByGram(dense: Float32Array, width: number): Float32Array;
  /** Calls `visit` with each row of Aᵀ B (columns × width) for such a B: `width` numbers of `sums` from `first` on; they are reused. */
  forEachTransposedRow(task: TransposedRows): void;
}

export interface TransposedRows {
  readonly dense: Float32Array;
  readonly width: number;
  readonly visit: (column: number, sums: Float32Array, first: number) => void;
}

/** The scalar twin of sparse-products.wat: the same sums to the last bit, in single precision and in the same order. */
export function plainSparseProducts(matrix: SparseMatrix): SparseProducts {
  return {
    rowCount: matrix.rowCount,
    columnCount: matrix.columnCount,
    multiplyByGram: (dense, width) => multiplyByGram(matrix, dense, width),
    forEachTransposedRow: (task) => forEachTransposedRow(matrix, task),
  };
}

function multiplyByGram(matrix: SparseMatrix, dense: Float32Array, width: number): Float32Array {
  const product = new Float32Array(matrix.rowCount * width);
  const sums = new Float32Array(width);
  for (let column = 0; column < matrix.columnCount; column++) {
    sumColumn(matrix, { column, dense, sums });
    const end = matrix.offsets[column + 1]!;
    for (let entry = matrix.offsets[column]!; entry < end; entry++) {
      const value = matrix.values[entry]!;
      const target = matrix.rows[entry]! * width;
      for (let index = 0; index < width; index++) {
        product[target + index] = product[target + index]! + Math.fround(value * sums[index]!);
      }
    }
  }
  return product;
}

function forEachTransposedRow(matrix: SparseMatrix, { dense, width, visit }: TransposedRows): void {
  const sums = new Float32Array(width);
  for (let column = 0; column < matrix.columnCount; column++) {
    sumColumn(matrix, { column, dense, sums });
    visit(column, sums, 0);
  }
}

/** One row of Aᵀ B: the rows of B that the column touches, weighted by its entries. */
function sumColumn(
  matrix: SparseMatrix,
  { column, dense, sums }: { readonly column: number; readonly dense: Float32Array; readonly sums: Float32Array },
): void {
  const width = sums.length;
  const end = matrix.offsets[column + 1]!;
  sums.fill(0);
  for (let entry = matrix.offsets[column]!; entry < end; entry++) {
    const value = matrix.values[entry]!;
    const source = matrix.rows[entry]! * width;
    for (let index = 0; index < width; index++) {
      sums[index] = sums[index]! + Math.fround(value * dense[source + index]!);
    }
  }
}
