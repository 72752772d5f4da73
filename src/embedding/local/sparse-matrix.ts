/** Rows of non-negative weights, compressed (CSR): row r holds columns[offsets[r] … offsets[r+1]) with their values. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** One sparse row; `indices` are distinct. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

export function toSparseMatrix(vectors: readonly SparseVector[], columns: number): SparseMatrix {
  const offsets = new Uint32Array(vectors.length + 1);
  for (const [row, vector] of vectors.entries()) offsets[row + 1] = (offsets[row] as number) + vector.indices.length;
  const indices = new Uint32Array(offsets[vectors.length] as number);
  const values = new Float32Array(indices.length);
  for (const [row, vector] of vectors.entries()) {
    indices.set(vector.indices, offsets[row]);
    values.set(vector.values, offsets[row]);
  }
  return { rows: vectors.length, columns, offsets, indices, values };
}

/** A · B for a dense row-major B (columns × width); the result is rows × width. */
export function multiply(matrix: SparseMatrix, dense: Float32Array, width: number): Float32Array {
  const product = new Float32Array(matrix.rows * width);
  forEachEntry(matrix, (row, column, value) => addScaled(product, row * width, dense, column * width, value, width));
  return product;
}

/** Aᵀ · B for a dense row-major B (rows × width); the result is columns × width. */
export function multiplyTransposed(matrix: SparseMatrix, dense: Float32Array, width: number): Float32Array {
  const product = new Float32Array(matrix.columns * width);
  forEachEntry(matrix, (row, column, value) => addScaled(product, column * width, dense, row * width, value, width));
  return product;
}

function forEachEntry(matrix: SparseMatrix, visit: (row: number, column: number, value: number) => void): void {
  for (let row = 0; row < matrix.rows; row++) {
    const end = matrix.offsets[row + 1] as number;
    for (let entry = matrix.offsets[row] as number; entry < end; entry++) {
      visit(row, matrix.indices[entry] as number, matrix.values[entry] as number);
    }
  }
}

/** target[t …] += scale · source[s …], the loop in which a fit spends its time. */
function addScaled(
  target: Float32Array,
  targetStart: number,
  source: Float32Array,
  sourceStart: number,
  scale: number,
  length: number,
): void {
  for (let index = 0; index < length; index++) {
    target[targetStart + index] = (target[targetStart + index] as number) + scale * (source[sourceStart + index] as number);
  }
}
