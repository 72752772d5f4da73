import { addBlock, BLOCK_ROWS, scoreBlock } from './row-blocks.ts';

/** Rows of a dense matrix. */
export interface DenseRows {
  /** Row-major, rows × width. */
  readonly rows: Float32Array;
  readonly width: number;
  /** Only these rows, in this order; all where absent. One may stand there twice. */
  readonly selection?: Int32Array | undefined;
}

/** Products of the rows of one matrix with vectors. Results are reused by the next call. */
export interface RowProducts {
  readonly count: number;
  /** w · row + intercept of each row; `coefficients` are `width` weights, then the intercept. */
  scores(coefficients: Float64Array): ArrayLike<number>;
  /** Σ factor · row, `width` numbers; `factors` has one number a row. */
  sum(factors: Float64Array): ArrayLike<number>;
  /** No product may be asked for any more. */
  close(): void;
}

/** The scalar twin of row-products.wat, in double precision, row by row. */
export function plainRowProducts({ rows, width, selection }: DenseRows): RowProducts {
  const count = selection?.length ?? (width === 0 ? 0 : rows.length / width);
  const scores = new Float64Array(count);
  const sums = new Float64Array(width);
  const block = { rows, width, starts: new Uint32Array(BLOCK_ROWS) };
  const blockNumbers = new Float64Array(BLOCK_ROWS);
  /** The last block is filled up with a row that counts for nothing; returns how many rows count. */
  const fillBlock = (first: number): number => {
    const filled = Math.min(BLOCK_ROWS, count - first);
    for (let place = 0; place < BLOCK_ROWS; place++) {
      const at = first + Math.min(place, filled - 1);
      block.starts[place] = (selection === undefined ? at : selection[at]!) * width;
    }
    return filled;
  };
  return {
    count,
    scores(coefficients) {
      for (let first = 0; first < count; first += BLOCK_ROWS) {
        const filled = fillBlock(first);
        scoreBlock(coefficients, block, blockNumbers);
        for (let place = 0; place < filled; place++) scores[first + place] = blockNumbers[place]!;
      }
      return scores;
    },
    sum(factors) {
      sums.fill(0);
      for (let first = 0; first < count; first += BLOCK_ROWS) {
        const filled = fillBlock(first);
        blockNumbers.fill(0);
        for (let place = 0; place < filled; place++) blockNumbers[place] = factors[first + place]!;
        addBlock(sums, block, blockNumbers);
      }
      return sums;
    },
    close() {},
  };
}
