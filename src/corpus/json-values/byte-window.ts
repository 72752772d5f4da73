/** The part of a stream of bytes that is being looked at. Positions count from its beginning. */
export class ByteWindow {
  bytes: Buffer = Buffer.alloc(0);
  /** Bytes of the stream before the window. */
  offset = 0;
  /** Memory of our own that `bytes` lies in; a chunk that is looked at where it lies is not written to. */
  #room: Buffer | undefined;

  get length(): number {
    return this.bytes.length;
  }

  /** Puts the next bytes of the stream at the end. */
  append(chunk: Uint8Array): void {
    if (this.length === 0) {
      this.bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      this.#room = undefined;
      return;
    }
    const length = this.length + chunk.length;
    let start = this.#room === undefined ? 0 : this.bytes.byteOffset - this.#room.byteOffset;
    if (this.#room === undefined || start + length > this.#room.length) {
      // Twice as much as is there, so that a long value that comes in small pieces is not copied with each of them.
      const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.length));
      this.bytes.copy(larger);
      this.#room = larger;
      start = 0;
    }
    this.#room.set(chunk, start + this.length);
    this.bytes = this.#room.subarray(start, start + length);
  }

  /** Forgets the first `count` bytes. */
  drop(count: number): void {
    this.bytes = this.bytes.subarray(count);
    this.offset += count;
  }

  /** Position of a byte from `from` on; -1 where there is none. */
  find(byte: number, from: number): number {
    return this.bytes.indexOf(byte, from);
  }
}
