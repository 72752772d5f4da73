import { byteCosinesWasm } from './byte-cosines-wasm.ts';
import { KernelMemory } from './kernel-memory.ts';
import { defineKernel } from './load-kernel.ts';
import { type ByteCosines, type ByteRows, MAX_ROWS, plainByteCosines, roundQuery } from './plain-byte-cosines.ts';

interface ByteCosinesKernel {
  scoreRange(...of: [query: number, row: number, bytes: number, count: number, scores: number]): void;
}

const kernel = defineKernel<ByteCosinesKernel>(byteCosinesWasm);

/** By the kernel where this machine can, else by its scalar twin. */
export function openByteCosines(rows: ByteRows): ByteCosines {
  return openKernelByteCosines(rows) ?? plainByteCosines(rows);
}

/** Undefined where this machine cannot run the kernel, or the rows do not fit into its memory. */
export function openKernelByteCosines({ rowBytes, contentBytes }: ByteRows): ByteCosines | undefined {
  const memory = KernelMemory.ofParts([2 * rowBytes, 8 * MAX_ROWS, contentBytes]);
  const functions = memory && kernel.load(memory.memory);
  if (memory === undefined || functions === undefined) return undefined;
  const query = new Int16Array(memory.memory.buffer, memory.bytes(2 * rowBytes).byteOffset, rowBytes);
  const scores = memory.doubles(MAX_ROWS);
  const content = memory.bytes(contentBytes);
  let queryLength = 1;
  return {
    content,
    setQuery(vector) {
      queryLength = roundQuery(vector, query);
    },
    scoreRange(start, count) {
      functions.scoreRange(query.byteOffset, content.byteOffset + start, rowBytes, count, scores.byteOffset);
      for (let row = 0; row < count; row++) scores[row] = scores[row]! / queryLength;
      return scores;
    },
  };
}
