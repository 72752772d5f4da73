/** The part of a stream of bytes that is being looked at. Positions count from its beginning. */
export class ByteWindow {
  /** Beyond `length` it may hold anything. */
  bytes: Buffer = Buffer.alloc(0);
  length = 0;
  /** Bytes of the stream before the window. */
  offset = 0;
  /** Whether `bytes` is our own; a chunk that is looked at where it lies is not written to. */
  #isOwn = false;

  /** Puts the next bytes of the stream at the end. */
  append(chunk: Uint8Array): void {
    if (this.length === 0) {
      this.bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      this.length = chunk.length;
      this.#isOwn = false;
      return;
    }
    const length = this.length + chunk.length;
    if (!this.#isOwn || length > this.bytes.length) {
      // Twice as much as is there, so that a long value that comes in small pieces is not copied with each of them.
      const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.length));
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
      this.#isOwn = true;
    }
    this.bytes.set(chunk, this.length);
    this.length = length;
  }

  /** Forgets the first `count` bytes. */
  drop(count: number): void {
    this.bytes = this.bytes.subarray(count);
    this.length -= count;
    this.offset += count;
  }

  /** Position of a byte from `from` on; -1 where there is none. */
  find(byte: number, from: number): number {
    const found = this.bytes.indexOf(byte, from);
    return found < this.length ? found : -1;
  }
}
