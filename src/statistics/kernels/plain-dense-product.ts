/** One factor of a product: `values[term · termStride + place · placeStride]`, so that a matrix may be read by row or by column. */
export interface DenseFactor {
  readonly values: Float32Array | Float64Array;
  /** Rows (of the left factor) or columns (of the right one) of the product. */
  readonly places: number;
  readonly termStride: number;
  readonly placeStride: number;
}

export interface DenseProductTask {
  readonly left: DenseFactor;
  readonly right: DenseFactor;
  /** Terms of each sum. */
  readonly terms: number;
  /** Only what is on the diagonal and right of it is asked for; the rest may be anything. */
  readonly isUpperOnly?: boolean;
}

/** Row-major, left places × right places: each the sum over all terms of left times right. */
export type MultiplyDense = (task: DenseProductTask) => Float64Array;

/** The scalar twin of dense-product.wat: the same sums to the last bit. */
export function plainDenseProduct({ left, right, terms, isUpperOnly = false }: DenseProductTask): Float64Array {
  const product = new Float64Array(left.places * right.places);
  for (let term = 0; term < terms; term++) {
    for (let row = 0; row < left.places; row++) {
      const value = left.values[term * left.termStride + row * left.placeStride]!;
      const start = row * right.places;
      const source = term * right.termStride;
      for (let column = isUpperOnly ? row : 0; column < right.places; column++) {
        product[start + column] = product[start + column]! + value * right.values[source + column * right.placeStride]!;
      }
    }
  }
  return product;
}
