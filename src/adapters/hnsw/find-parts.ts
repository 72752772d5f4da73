import { type BlockSource, CheckedBlocks } from '../files/checked-blocks.ts';
import type { ExpectedIndex } from './expected-index.ts';
import { VectorFile, type VectorPart } from './vector-file.ts';
import { HEADER_BYTES, readVectorLayout } from './vector-file-layout.ts';

export interface VectorFileSource extends BlockSource {
  readonly expected: ExpectedIndex;
}

/** The parts of which a file of vectors consists: one, unless it is large. Throws ArtifactError. */
export function findParts({ path, sums, expected }: VectorFileSource): VectorPart[] {
  const blocks = new CheckedBlocks({ path, sums });
  try {
    const parts: VectorPart[] = [];
    const { dimensions, count, deleted: allDeleted = 0 } = expected;
    let [start, elements, deleted] = [0, count + allDeleted, allDeleted];
    do {
      const bytes = blocks.bytes - start;
      const header = blocks.readOnce(start, Math.min(HEADER_BYTES, bytes));
      const layout = readVectorLayout(
        { header, bytes, fault: (...facts) => blocks.fault(...facts) },
        { dimensions, elements, deleted, isLater: parts.length > 0 },
      );
      parts.push({ layout, section: { start, bytes: layout.fileBytes } });
      start += layout.fileBytes;
      elements -= layout.elements;
      deleted -= layout.deleted;
    } while (elements > 0);
    return parts;
  } finally {
    blocks.close();
  }
}

/** All parts of a file, each open for reading until it is closed. Throws ArtifactError. */
export function openParts(source: VectorFileSource): VectorFile[] {
  const opened: VectorFile[] = [];
  try {
    for (const part of findParts(source)) opened.push(new VectorFile(source, part));
    return opened;
  } catch (error) {
    for (const file of opened) file.close();
    throw error;
  }
}
