import { byteCosinesWasm } from './byte-cosines-wasm.ts';
import { KernelMemory } from './kernel-memory.ts';
import { defineKernel } from './load-kernel.ts';
import { type ByteCosines, type ByteRows, plainByteCosines, roundQuery } from './plain-byte-cosines.ts';

interface ByteCosinesKernel {
  compareRange(
    ...of: [
      query: number,
      length: number,
      row: number,
      bytes: number,
      count: number,
      least: number,
      places: number,
      cosines: number,
    ]
  ): number;
}

const kernel = defineKernel<ByteCosinesKernel>(byteCosinesWasm);

/** By the kernel where this machine can, else by its scalar twin. */
export function openByteCosines(rows: ByteRows): ByteCosines {
  return openKernelByteCosines(rows) ?? plainByteCosines(rows);
}

/** Undefined where this machine cannot run the kernel, or the rows do not fit into its memory. */
export function openKernelByteCosines({ rowBytes, contentBytes, maxRows }: ByteRows): ByteCosines | undefined {
  const memory = KernelMemory.ofParts([2 * rowBytes, 4 * maxRows, 8 * maxRows, contentBytes]);
  const functions = memory && kernel.load(memory.memory);
  if (memory === undefined || functions === undefined) return undefined;
  const query = new Int16Array(memory.memory.buffer, memory.bytes(2 * rowBytes).byteOffset, rowBytes);
  const places = memory.words(maxRows);
  const cosines = memory.doubles(maxRows);
  const content = memory.bytes(contentBytes);
  const [at, toPlaces, toCosines, from] = [query, places, cosines, content].map((part) => part.byteOffset) as Addresses;
  let queryLength = 1;
  return {
    content,
    places,
    cosines,
    setQuery(vector) {
      queryLength = roundQuery(vector, query);
    },
    compareRange: (start, count, least) =>
      functions.compareRange(at, queryLength, from + start, rowBytes, count, least, toPlaces, toCosines),
  };
}

type Addresses = [number, number, number, number];
