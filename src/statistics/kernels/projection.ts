import { KernelMemory } from './kernel-memory.ts';
import { defineKernel } from './load-kernel.ts';
import { type Project, type ProjectionMatrix, plainProjection } from './plain-projection.ts';
import { projectionWasm } from './projection-wasm.ts';

interface ProjectionKernel {
  project(
    ...addresses: [indices: number, values: number, count: number, projection: number, dimensions: number, sums: number]
  ): void;
}

const kernel = defineKernel<ProjectionKernel>(projectionWasm);
/** Dimensions that the kernel sums at a time. */
const TILE = 32;
const FLOAT_BYTES = 4;

/** Projects many vectors: the matrix is copied once. For a single one the scalar twin is sooner done. */
export function openProjection(matrix: ProjectionMatrix): Project {
  return openKernelProjection(matrix) ?? plainProjection(matrix);
}

/** Undefined where this machine cannot run the kernel, or the dimensions are no multiple of 32. */
export function openKernelProjection({ projection, dimensions }: ProjectionMatrix): Project | undefined {
  if (dimensions === 0 || dimensions % TILE !== 0) return undefined;
  const rowCount = projection.length / dimensions;
  // A vector names each row at most once.
  const vectorBytes = rowCount * FLOAT_BYTES;
  const memory = KernelMemory.ofParts([projection.length, vectorBytes, vectorBytes, dimensions * FLOAT_BYTES]);
  const functions = memory && kernel.load(memory.memory);
  if (memory === undefined || functions === undefined) return undefined;
  const matrix = memory.bytes(projection.length);
  matrix.set(projection);
  const indices = memory.words(rowCount);
  const values = memory.floats(rowCount);
  const sums = memory.floats(dimensions);
  return (vector) => {
    indices.set(vector.indices);
    values.set(vector.values);
    functions.project(
      indices.byteOffset,
      values.byteOffset,
      vector.indices.length,
      matrix.byteOffset,
      dimensions,
      sums.byteOffset,
    );
    return sums;
  };
}
