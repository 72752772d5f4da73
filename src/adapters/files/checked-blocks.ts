import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { BLOCK_BYTES, SUM_BYTES } from '../../artifact/block-sums.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { fileProblem } from './file-problem.ts';

export interface BlockSource {
  readonly path: string;
  /** See block-sums.ts; checked against the manifest by the caller. */
  readonly sums: Uint8Array;
}

/** A part of a file, counted from its beginning. */
export interface BlockSection {
  /** Whole blocks. */
  readonly start: number;
  /** Whole blocks, unless it ends with the file. */
  readonly bytes: number;
}

/**
 * A file of which only what is asked for is read and checked. What is handed out is the very bytes that were checked, whatever happens
 * to the file.
 */
export class CheckedBlocks {
  readonly bytes: number;
  readonly #path: string;
  readonly #start: number;
  readonly #sums: Buffer;
  /** As long as the file, made by the first `read`; what is never asked for takes no memory. */
  #content: Uint8Array | undefined;
  readonly #isChecked: Uint8Array;
  #file: number | undefined;

  /**
   * Opens the file, or of it the section that is then counted from 0 as if it were a file. Throws ArtifactError where there are not
   * as many sums as blocks, ConfigError where it cannot be read.
   */
  constructor({ path, sums }: BlockSource, section?: BlockSection) {
    this.#path = path;
    this.#file = this.#guard(() => openSync(path, 'r'));
    try {
      const fileBytes = this.#guard(() => fstatSync(this.#file!).size);
      if (sums.length !== Math.ceil(fileBytes / BLOCK_BYTES) * SUM_BYTES) {
        throw this.fault(`${sums.length / SUM_BYTES} blocks of ${BLOCK_BYTES} bytes`, `${fileBytes} bytes`);
      }
      const { start, bytes } = section ?? { start: 0, bytes: fileBytes };
      if (start + bytes > fileBytes)
        throw this.fault(`bytes ${start} to ${start + bytes}`, `a file of ${fileBytes} bytes`);
      const blocks = Math.ceil(bytes / BLOCK_BYTES);
      this.#start = start;
      this.bytes = bytes;
      const sumsStart = (start / BLOCK_BYTES) * SUM_BYTES;
      this.#sums = Buffer.from(sums.buffer, sums.byteOffset + sumsStart, blocks * SUM_BYTES);
      this.#isChecked = new Uint8Array(blocks);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /**
   * The bytes from `start` on, not to be changed; each block is read and checked once. Throws ArtifactError: they reach beyond the file, or a block of them is not the one that
   * its sum was made of.
   */
  read(start: number, length: number): Uint8Array {
    this.#requireInside(start, length);
    const end = start + length;
    this.#content ??= Buffer.allocUnsafeSlow(this.bytes);
    if (length > 0) this.#check(this.#content, [Math.floor(start / BLOCK_BYTES), Math.floor((end - 1) / BLOCK_BYTES)]);
    return this.#content.subarray(start, end);
  }

  /** As `read`, for whoever goes through all of the file: nothing of it is kept here. */
  readOnce(start: number, length: number): Uint8Array {
    this.#requireInside(start, length);
    const first = Math.floor(start / BLOCK_BYTES) * BLOCK_BYTES;
    const end = Math.min(Math.ceil((start + length) / BLOCK_BYTES) * BLOCK_BYTES, this.bytes);
    const content = Buffer.allocUnsafeSlow(end - first);
    this.readInto(content, first / BLOCK_BYTES);
    return content.subarray(start - first, start - first + length);
  }

  /**
   * Reads the blocks from `first` on into `target`, whose length is that of so many blocks, and checks them there, each time anew: for whoever
   * reads one thing after another through the same memory. Throws like `read`.
   */
  readInto(target: Uint8Array, first: number): void {
    this.#requireInside(first * BLOCK_BYTES, target.length);
    this.#fill(target, first * BLOCK_BYTES);
    for (let at = 0; at < target.length; at += BLOCK_BYTES) {
      this.#checkSum(first + at / BLOCK_BYTES, target.subarray(at, at + BLOCK_BYTES));
    }
  }

  /**
   * Like `readInto`, but checks all together against `sum`, their SHA-256 in hexadecimal, which stood in a block that was checked: half the
   * work for 64 blocks.
   */
  readTogether(target: Uint8Array, first: number, sum: string): void {
    this.#requireInside(first * BLOCK_BYTES, target.length);
    this.#fill(target, first * BLOCK_BYTES);
    const actual = hash('sha256', target, 'hex');
    if (actual === sum) return;
    throw this.fault(`sha256 ${sum} of ${target.length} bytes from block ${first} on`, `sha256 ${actual}`);
  }

  /** What is wrong with this file, for what its content shows only to whoever understands it. */
  fault(expected: string, found: string): ArtifactError {
    return new ArtifactError({ file: basename(this.#path), expected, found });
  }

  /** Frees the file; what was read stays readable. Closing twice does nothing. */
  close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) closeSync(file);
  }

  #requireInside(start: number, length: number): void {
    const end = start + length;
    if (start >= 0 && length >= 0 && end <= this.bytes) return;
    throw this.fault(`bytes ${start} to ${end}`, `a file of ${this.bytes} bytes`);
  }

  /** Neighbors that are missing are read together. */
  #check(content: Uint8Array, [first, last]: readonly [first: number, last: number]): void {
    const isChecked = this.#isChecked;
    for (let block = first; block <= last; block += 1) {
      if (isChecked[block] === 1) continue;
      let end = block + 1;
      while (end <= last && isChecked[end] === 0) end += 1;
      this.#fill(content.subarray(block * BLOCK_BYTES, end * BLOCK_BYTES), block * BLOCK_BYTES);
      for (; block < end; block += 1) {
        this.#checkSum(block, content.subarray(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES));
        isChecked[block] = 1;
      }
    }
  }

  /** Reads as many bytes as `target` has, from byte `start` of the file on. */
  #fill(target: Uint8Array, start: number): void {
    const file = this.#file;
    if (file === undefined) throw new RangeError(`${basename(this.#path)} was closed.`);
    let filled = 0;
    while (filled < target.length) {
      const bytesRead = this.#guard(() =>
        readSync(file, target, filled, target.length - filled, this.#start + start + filled),
      );
      if (bytesRead === 0) throw this.fault(`${this.bytes} bytes`, `an end after ${start + filled}`);
      filled += bytesRead;
    }
  }

  #checkSum(block: number, content: Uint8Array): void {
    // Hexadecimal is the fastest form: 4 microseconds a block, 6 as a buffer.
    const actual = hash('sha256', content, 'hex');
    const expected = this.#sums.toString('hex', block * SUM_BYTES, (block + 1) * SUM_BYTES);
    if (actual !== expected) throw this.fault(`sha256 ${expected} of block ${block}`, `sha256 ${actual}`);
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      throw fileProblem(this.#path, cause);
    }
  }
}
