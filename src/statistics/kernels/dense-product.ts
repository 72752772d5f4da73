import { denseProductWasm } from './dense-product-wasm.ts';
import { KernelMemory } from './kernel-memory.ts';
import { defineKernel } from './load-kernel.ts';
import { type DenseFactor, type DenseProductTask, plainDenseProduct } from './plain-dense-product.ts';

interface DenseProductKernel {
  multiplyPanel(
    ...addresses: [left: number, right: number, rightEnd: number, panelBytes: number, out: number, outBytes: number]
  ): void;
}

const kernel = defineKernel<DenseProductKernel>(denseProductWasm);
const PANEL_COLUMNS = 4;
const DOUBLE_BYTES = 8;

/** By the kernel where this machine can, else by its scalar twin. */
export function multiplyDense(task: DenseProductTask): Float64Array {
  return kernelDenseProduct(task) ?? plainDenseProduct(task);
}

/** Undefined where this machine cannot run the kernel, or the matrices do not fit into its memory. */
export function kernelDenseProduct({
  left,
  right,
  terms,
  isUpperOnly = false,
}: DenseProductTask): Float64Array | undefined {
  const panelBytes = terms * PANEL_COLUMNS * DOUBLE_BYTES;
  const [rows, columns] = [toPanels(left.places), toPanels(right.places)];
  const outBytes = columns * DOUBLE_BYTES;
  const memory = KernelMemory.ofParts(
    [rows, columns, rows * columns].map((length, part) => (part < 2 ? terms : 1) * length * DOUBLE_BYTES),
  );
  const functions = memory && kernel.load(memory.memory);
  if (memory === undefined || functions === undefined) return undefined;
  const leftPanels = pack(memory.doubles(rows * terms), left, terms).byteOffset;
  const rightPanels = pack(memory.doubles(columns * terms), right, terms).byteOffset;
  const out = memory.doubles(rows * columns);
  const rightEnd = rightPanels + (columns / PANEL_COLUMNS) * panelBytes;
  for (let panel = 0; panel < rows / PANEL_COLUMNS; panel++) {
    // Panels left of the diagonal are passed over.
    const skipped = isUpperOnly ? panel : 0;
    const target = out.byteOffset + panel * PANEL_COLUMNS * outBytes + skipped * PANEL_COLUMNS * DOUBLE_BYTES;
    functions.multiplyPanel(
      leftPanels + panel * panelBytes,
      rightPanels + skipped * panelBytes,
      rightEnd,
      panelBytes,
      target,
      outBytes,
    );
  }
  const product = new Float64Array(left.places * right.places);
  for (let row = 0; row < left.places; row++) {
    product.set(out.subarray(row * columns, row * columns + right.places), row * right.places);
  }
  return product;
}

/** Fills `panels` as dense-product.wat has them; what is beyond the last place stays zero. */
function pack(
  panels: Float64Array,
  { values, places, termStride, placeStride }: DenseFactor,
  terms: number,
): Float64Array {
  for (let place = 0; place < places; place++) {
    let target = (place - (place % PANEL_COLUMNS)) * terms + (place % PANEL_COLUMNS);
    let source = place * placeStride;
    for (let term = 0; term < terms; term++) {
      panels[target] = values[source]!;
      target += PANEL_COLUMNS;
      source += termStride;
    }
  }
  return panels;
}

function toPanels(places: number): number {
  return Math.ceil(places / PANEL_COLUMNS) * PANEL_COLUMNS;
}
