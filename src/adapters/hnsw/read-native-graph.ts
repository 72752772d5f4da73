import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { ArtifactError } from '../../shared/errors.ts';
import { readUpperLinks } from './check-upper-links.ts';
import type { Graph } from './graph.ts';
import {
  HEADER_BYTES,
  LINKS_WORDS,
  MAX_LINKS_LEVEL_ZERO,
  type NativeLayout,
  type NativeShape,
  readNativeLayout,
  UPPER_LEVEL_WORDS,
} from './native-layout.ts';

/** Bytes read at a time; of each element only the links are kept. */
const CHUNK_BYTES = 1 << 20;

/** The links of a file that hnswlib wrote. Throws ArtifactError where the file is not whole, or a link leads nowhere. */
export function readNativeGraph(path: string, shape: NativeShape): Graph {
  const name = basename(path);
  const descriptor = openSync(path, 'r');
  try {
    const file = { descriptor, name, bytes: fstatSync(descriptor).size };
    const header = new Uint8Array(Math.min(HEADER_BYTES, file.bytes));
    readFully(file, header, 0);
    const layout = readNativeLayout({ header, fileBytes: file.bytes, file: name }, shape);
    const base = readBaseLinks(file, layout);
    const bytes = new Uint8Array(layout.upperBytes);
    readFully(file, bytes, layout.upperStart);
    const upper = readUpperLinks(new Uint32Array(bytes.buffer), layout);
    if ('fault' in upper) throw damaged(file, upper.fault);
    return {
      elements: layout.elements,
      levels: upper.levels,
      entryPoint: layout.entryPoint,
      linksOf(element, level) {
        const [words, start] =
          level === 0
            ? [base, element * LINKS_WORDS]
            : [upper.words, (upper.starts[element] as number) + (level - 1) * UPPER_LEVEL_WORDS];
        return words.subarray(start + 1, start + 1 + (words[start] as number));
      },
    };
  } finally {
    closeSync(descriptor);
  }
}

interface OpenFile {
  readonly descriptor: number;
  readonly name: string;
  readonly bytes: number;
}

function readBaseLinks(file: OpenFile, { elements, elementWords }: NativeLayout): Uint32Array {
  const links = new Uint32Array(elements * LINKS_WORDS);
  const step = Math.max(1, Math.floor(CHUNK_BYTES / (elementWords * 4)));
  const words = new Uint32Array(step * elementWords);
  for (let first = 0; first < elements; first += step) {
    const count = Math.min(step, elements - first);
    readFully(file, new Uint8Array(words.buffer, 0, count * elementWords * 4), HEADER_BYTES + first * elementWords * 4);
    for (let index = 0; index < count; index++) {
      const start = index * elementWords;
      // Flags share the word with the count.
      const found = (words[start] as number) & 0xffff;
      const own = words.subarray(start + 1, start + 1 + found);
      if (found > MAX_LINKS_LEVEL_ZERO || own.some((other) => other >= elements)) {
        throw damaged(file, `element ${first + index} with ${found} links, to ${own.join(', ')}`);
      }
      links[(first + index) * LINKS_WORDS] = found;
      links.set(own, (first + index) * LINKS_WORDS + 1);
    }
  }
  return links;
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
