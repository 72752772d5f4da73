import type { SparseMatrix } from '../sparse-matrix.ts';
import { KernelMemory } from './kernel-memory.ts';
import { defineKernel } from './load-kernel.ts';
import { plainSparseProducts, type SparseProducts } from './plain-sparse-products.ts';
import { sparseProductsWasm } from './sparse-products-wasm.ts';

interface SparseProductsKernel {
  sumColumns(
    ...addresses: [
      offsets: number,
      column: number,
      columnEnd: number,
      rows: number,
      values: number,
      dense: number,
      sums: number,
      stride: number,
    ]
  ): void;
  addGram(
    ...addresses: [
      offsets: number,
      column: number,
      columnEnd: number,
      rows: number,
      values: number,
      dense: number,
      product: number,
    ]
  ): void;
}

const kernel = defineKernel<SparseProductsKernel>(sparseProductsWasm);
/** Of one panel of a dense matrix, see sparse-products.wat. */
const PANEL_COLUMNS = 32;
const FLOAT_BYTES = 4;
/** Columns of A handed over at once: enough that a call costs nothing, few enough that V8 soon takes its fast translation. */
const COLUMNS_A_CALL = 512;

/** Products with matrices of at most `maxWidth` columns: by the kernel where this machine can, else by its scalar twin. */
export function openSparseProducts(matrix: SparseMatrix, maxWidth: number): SparseProducts {
  return openKernelProducts(matrix, maxWidth) ?? plainSparseProducts(matrix);
}

/** Undefined where this machine cannot run the kernel, or the matrices do not fit into its memory. */
export function openKernelProducts(matrix: SparseMatrix, maxWidth: number): SparseProducts | undefined {
  const { rowCount, columnCount } = matrix;
  const panelLength = rowCount * PANEL_COLUMNS;
  const rowLength = Math.ceil(maxWidth / PANEL_COLUMNS) * PANEL_COLUMNS;
  const lengths = [columnCount + 1, matrix.rows.length, matrix.values.length, panelLength, panelLength];
  const sumsLength = Math.min(columnCount, COLUMNS_A_CALL) * rowLength;
  const densesLength = rowCount * rowLength;
  const memory = KernelMemory.ofParts([...lengths, sumsLength, densesLength].map((length) => length * FLOAT_BYTES));
  const functions = memory && kernel.load(memory.memory);
  if (memory === undefined || functions === undefined) return undefined;
  const offsets = copyInto(memory.words(columnCount + 1), matrix.offsets).byteOffset;
  const rows = copyInto(memory.words(matrix.rows.length), matrix.rows).byteOffset;
  const values = copyInto(memory.floats(matrix.values.length), matrix.values).byteOffset;
  const sums = memory.floats(sumsLength);
  const panels = memory.floats(densesLength);
  const product = memory.floats(panelLength);
  return {
    rowCount,
    columnCount,
    multiplyByGram(dense, width) {
      const result = new Float32Array(rowCount * width);
      for (let first = 0; first < width; first += PANEL_COLUMNS) {
        const panel = panels.subarray(0, panelLength);
        fillPanel(panel, { dense, width, first });
        product.fill(0);
        for (let column = 0; column < columnCount; column += COLUMNS_A_CALL) {
          const columnEnd = Math.min(columnCount, column + COLUMNS_A_CALL);
          functions.addGram(offsets, column, columnEnd, rows, values, panel.byteOffset, product.byteOffset);
        }
        readPanel(product, { dense: result, width, first });
      }
      return result;
    },
    forEachTransposedRow({ dense, width, visit }) {
      for (let first = 0; first < width; first += PANEL_COLUMNS) {
        fillPanel(panels.subarray(rowCount * first, rowCount * (first + PANEL_COLUMNS)), { dense, width, first });
      }
      for (let column = 0; column < columnCount; column += COLUMNS_A_CALL) {
        const columnEnd = Math.min(columnCount, column + COLUMNS_A_CALL);
        for (let first = 0; first < width; first += PANEL_COLUMNS) {
          const panel = panels.byteOffset + rowCount * first * FLOAT_BYTES;
          const target = sums.byteOffset + first * FLOAT_BYTES;
          functions.sumColumns(offsets, column, columnEnd, rows, values, panel, target, rowLength * FLOAT_BYTES);
        }
        for (let at = column; at < columnEnd; at++) {
          visit(at, sums, (at - column) * rowLength);
        }
      }
    },
  };
}

interface PanelOfDense {
  /** Row-major, rows × width. */
  readonly dense: Float32Array;
  readonly width: number;
  /** First of the panel's columns. */
  readonly first: number;
}

function fillPanel(panel: Float32Array, { dense, width, first }: PanelOfDense): void {
  const columns = Math.min(PANEL_COLUMNS, width - first);
  panel.fill(0);
  for (let source = first, target = 0; target < panel.length; source += width, target += PANEL_COLUMNS) {
    for (let column = 0; column < columns; column++) panel[target + column] = dense[source + column]!;
  }
}

function readPanel(panel: Float32Array, { dense, width, first }: PanelOfDense): void {
  const columns = Math.min(PANEL_COLUMNS, width - first);
  for (let source = 0, target = first; source < panel.length; source += PANEL_COLUMNS, target += width) {
    for (let column = 0; column < columns; column++) dense[target + column] = panel[source + column]!;
  }
}

function copyInto<Numbers extends Float32Array | Uint32Array>(target: Numbers, source: Numbers): Numbers {
  target.set(source);
  return target;
}
