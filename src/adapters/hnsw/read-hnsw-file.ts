import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { ArtifactError } from '../../shared/errors.ts';
import { type ElementFacts, findBadElement, findRepeatedNumber } from './check-elements.ts';
import { readUpperLinks, type UpperLinks } from './check-upper-links.ts';
import { type ExpectedIndex, HEADER_BYTES, type HnswLayout, readLayout } from './hnsw-layout.ts';

/** Bytes checked at a time: small enough to stay in a processor's second-level cache, where 50,000 × 256 take 25 ms. */
const CHUNK_BYTES = 1 << 20;

/**
 * A whole file in memory, checked. `words` and `floats` are the same bytes: the elements of level 0, one after
 * another.
 */
export interface HnswFile extends ElementFacts {
  readonly layout: HnswLayout;
  readonly words: Uint32Array;
  readonly floats: Float32Array;
  readonly upper: UpperLinks;
}

/**
 * Checks the structure of a whole file in one pass over its bytes, keeping only numbers and flags: what passes can be searched
 * by hnswlib without reading outside its memory. It does not tell whether the vectors are the right ones; the sha256
 * in the manifest does. Throws ArtifactError.
 */
export function validateHnswFile(path: string, expected: ExpectedIndex): ElementFacts {
  return withFile(path, (file) => {
    const layout = readHeader(file, expected);
    const chunk = new ArrayBuffer(chunkElements(layout) * layout.elementWords * 4);
    const facts = readElements(file, layout, chunk);
    readUpper(file, layout);
    return facts;
  });
}

/** Checks like `validateHnswFile` and keeps everything. Throws ArtifactError. */
export function loadHnswFile(path: string, expected: ExpectedIndex): HnswFile {
  return withFile(path, (file) => {
    const layout = readHeader(file, expected);
    const whole = new ArrayBuffer(layout.elements * layout.elementWords * 4);
    const facts = readElements(file, layout, whole);
    const upper = readUpper(file, layout);
    return { layout, words: new Uint32Array(whole), floats: new Float32Array(whole), ...facts, upper };
  });
}

interface OpenFile {
  readonly descriptor: number;
  readonly name: string;
  readonly bytes: number;
}

function withFile<T>(path: string, use: (file: OpenFile) => T): T {
  const name = basename(path);
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (cause) {
    throw unreadable(name, cause as NodeJS.ErrnoException);
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new ArtifactError({ file: name, expected: 'a file', found: 'a folder or device' });
    return use({ descriptor, name, bytes: stat.size });
  } finally {
    closeSync(descriptor);
  }
}

function readHeader(file: OpenFile, expected: ExpectedIndex): HnswLayout {
  const header = new Uint8Array(Math.min(HEADER_BYTES, file.bytes));
  readFully(file, header, 0);
  return readLayout({ header, fileBytes: file.bytes, file: file.name }, expected);
}

function chunkElements(layout: HnswLayout): number {
  return Math.min(layout.elements, Math.max(1, Math.floor(CHUNK_BYTES / (layout.elementWords * 4))));
}

/** Reads and checks all elements; a `target` that holds them all keeps them, a smaller one is used again and again. */
function readElements(file: OpenFile, layout: HnswLayout, target: ArrayBuffer): ElementFacts {
  const { elements: count, elementWords } = layout;
  const elementBytes = elementWords * 4;
  const step = chunkElements(layout);
  const keepsAll = target.byteLength === count * elementBytes;
  const words = new Uint32Array(target);
  const floats = new Float32Array(target);
  const facts = { numbers: new Uint32Array(count), isDeleted: new Uint8Array(count) };
  for (let first = 0; first < count; first += step) {
    const elements = Math.min(step, count - first);
    const offset = keepsAll ? first * elementWords : 0;
    const bytes = new Uint8Array(target, offset * 4, elements * elementBytes);
    readFully(file, bytes, HEADER_BYTES + first * elementBytes);
    const fault = findBadElement({ words, floats, offset, first, elements }, layout, facts);
    if (fault !== undefined) throw damaged(file, fault);
  }
  const deleted = facts.isDeleted.reduce((sum, one) => sum + one, 0);
  if (deleted !== layout.deleted) {
    const expected = `${layout.deleted} vectors marked as deleted`;
    throw new ArtifactError({ file: file.name, expected, found: String(deleted) });
  }
  const repeated = findRepeatedNumber(facts.numbers);
  if (repeated !== undefined) throw damaged(file, `issue number ${repeated} twice`);
  return facts;
}

function readUpper(file: OpenFile, layout: HnswLayout): UpperLinks {
  const bytes = new Uint8Array(layout.upperBytes);
  readFully(file, bytes, layout.upperStart);
  const upper = readUpperLinks(new Uint32Array(bytes.buffer), layout);
  if ('fault' in upper) throw damaged(file, upper.fault);
  return upper;
}

function readFully(file: OpenFile, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(file.descriptor, bytes, done, bytes.length - done, position + done);
    if (read === 0) throw damaged(file, `an end after ${position + done} bytes`);
    done += read;
  }
}

function damaged(file: OpenFile, found: string): ArtifactError {
  return new ArtifactError({ file: file.name, expected: 'a sound hnswlib graph', found });
}

function unreadable(file: string, cause: NodeJS.ErrnoException): ArtifactError {
  return new ArtifactError({ file, expected: 'a file', found: `none that can be read (${cause.code})`, cause });
}
