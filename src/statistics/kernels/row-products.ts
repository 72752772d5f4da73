import { KernelMemory } from './kernel-memory.ts';
import { defineKernel } from './load-kernel.ts';
import { type DenseRows, plainRowProducts, type RowProducts } from './plain-row-products.ts';
import { rowProductsWasm } from './row-products-wasm.ts';

interface RowProductsKernel {
  scoreRows(
    ...addresses: [rows: number, rowsEnd: number, bytes: number, weights: number, intercept: number, scores: number]
  ): void;
  addRows(...addresses: [rows: number, rowsEnd: number, bytes: number, factors: number, target: number]): void;
}

interface Workspace {
  readonly memory: KernelMemory;
  readonly functions: RowProductsKernel;
}

const kernel = defineKernel<RowProductsKernel>(rowProductsWasm);
const LANES = 4;
const FLOAT_BYTES = 4;
/** Rows handed over at once: enough that a call costs nothing, few enough that V8 soon takes its fast translation. */
const ROWS_A_CALL = 512;
/** Kept from closed products for the next ones: hundreds of regressions follow one another, and new memory costs time. */
let spare: Workspace | undefined;
/** A larger workspace is not kept. */
const MAX_SPARE_BYTES = 64 * 2 ** 20;

/** By the kernel where this machine can, else by its scalar twin. The rows are copied; `close` when done. */
export function openRowProducts(rows: DenseRows): RowProducts {
  return openKernelRowProducts(rows) ?? plainRowProducts(rows);
}

/** Undefined where this machine cannot run the kernel, or the rows do not fit into its memory. */
export function openKernelRowProducts({ rows, width, selection }: DenseRows): RowProducts | undefined {
  const count = selection?.length ?? (width === 0 ? 0 : rows.length / width);
  const rowLength = toLanes(width);
  const paddedCount = toLanes(count);
  const lengths = [paddedCount * rowLength, rowLength, rowLength, paddedCount, paddedCount];
  const workspace = takeWorkspace(lengths.map((length) => length * FLOAT_BYTES));
  if (workspace === undefined) return undefined;
  const { memory, functions } = workspace;
  const [matrix, weights, sums, scores, numbers] = lengths.map((length) => memory.floats(length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  if (rowLength > width || paddedCount > count) matrix.fill(0);
  for (let at = 0; at < count; at++) {
    const source = (selection === undefined ? at : selection[at]!) * width;
    matrix.set(rows.subarray(source, source + width), at * rowLength);
  }
  const rowBytes = rowLength * FLOAT_BYTES;
  weights.fill(0);
  numbers.fill(0);
  const inPortions = (
    work: (portion: { readonly rows: number; readonly end: number; readonly skipped: number }) => void,
  ) => {
    for (let first = 0; first < paddedCount; first += ROWS_A_CALL) {
      const last = Math.min(paddedCount, first + ROWS_A_CALL);
      const start = matrix.byteOffset;
      work({ rows: start + first * rowBytes, end: start + last * rowBytes, skipped: first * FLOAT_BYTES });
    }
  };
  return {
    count,
    scores(coefficients) {
      weights.set(coefficients.subarray(0, width));
      const intercept = coefficients[width]!;
      inPortions(({ rows, end, skipped }) =>
        functions.scoreRows(rows, end, rowBytes, weights.byteOffset, intercept, scores.byteOffset + skipped),
      );
      return scores.subarray(0, count);
    },
    sum(factors) {
      numbers.set(factors);
      sums.fill(0);
      inPortions(({ rows, end, skipped }) =>
        functions.addRows(rows, end, rowBytes, numbers.byteOffset + skipped, sums.byteOffset),
      );
      return sums.subarray(0, width);
    },
    close() {
      if (memory.byteLength <= MAX_SPARE_BYTES) spare = workspace;
    },
  };
}

/** The spare one where it is large enough, with what was in it. */
function takeWorkspace(byteLengths: readonly number[]): Workspace | undefined {
  const kept = spare;
  spare = undefined;
  if (kept?.memory.clear(byteLengths)) return kept;
  const memory = KernelMemory.ofParts(byteLengths);
  const functions = memory && kernel.load(memory.memory);
  return memory === undefined || functions === undefined ? undefined : { memory, functions };
}

function toLanes(count: number): number {
  return Math.ceil(count / LANES) * LANES;
}
