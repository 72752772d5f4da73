import { type WebAssemblyMemory, webAssembly } from './load-kernel.ts';

/** A memory of WebAssembly grows by pages of this size. */
const PAGE_BYTES = 65_536;
/** 4 GiB: what 32-bit addresses reach. */
const MAX_PAGES = 65_536;
/** Each part begins where a vector of SIMD may. */
const ALIGNMENT = 16;

/**
 * The memory that a kernel works on, of a size that is known before: it never grows, so the arrays handed out stay valid.
 * An array's `byteOffset` is its address for the kernel. All is zero at first.
 */
export class KernelMemory {
  readonly memory: WebAssemblyMemory;
  #next = 0;

  private constructor(memory: WebAssemblyMemory) {
    this.memory = memory;
  }

  /**
   * Room for arrays of these lengths in bytes. Undefined where there is no WebAssembly, where they need more than 4 GiB, or
   * where the machine has no such room.
   */
  static ofParts(byteLengths: readonly number[]): KernelMemory | undefined {
    const api = webAssembly();
    const pages = Math.max(1, Math.ceil(totalBytes(byteLengths) / PAGE_BYTES));
    if (api === undefined || pages > MAX_PAGES) return undefined;
    try {
      return new KernelMemory(new api.Memory({ initial: pages, maximum: pages }));
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  get byteLength(): number {
    return this.memory.buffer.byteLength;
  }

  /** Begins anew, for arrays of these lengths in bytes, with what is in the memory; false where they do not fit in. */
  clear(byteLengths: readonly number[]): boolean {
    if (totalBytes(byteLengths) > this.byteLength) return false;
    this.#next = 0;
    return true;
  }

  floats(length: number): Float32Array<ArrayBuffer> {
    return new Float32Array(this.memory.buffer, this.#take(4 * length), length);
  }

  doubles(length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.memory.buffer, this.#take(8 * length), length);
  }

  words(length: number): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.memory.buffer, this.#take(4 * length), length);
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.memory.buffer, this.#take(length), length);
  }

  #take(byteLength: number): number {
    const start = this.#next;
    this.#next += align(byteLength);
    return start;
  }
}

function totalBytes(byteLengths: readonly number[]): number {
  return byteLengths.reduce((sum, length) => sum + align(length), 0);
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
