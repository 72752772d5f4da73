import type { Document } from '../../document/document.ts';
import { sharedFloats, sharedUint16s, sharedUint32s } from '../../shared/shared-memory.ts';
import { type SharedTexts, shareTexts, textAt } from '../../shared/shared-texts.ts';
import type { WorkPool } from '../../shared/work-pool.ts';
import { type RowRange, rowRanges, rowsOf } from '../row-ranges.ts';
import { WORDING_CUES, wordingCues } from './wording-cues.ts';
import { wordingTerms } from './wording-terms.ts';

/** How a text is worded is read of these parts of a document. */
export type WordedTexts = Pick<Document, 'title' | 'wording'>;

/** How often each of some distinct terms occurs. */
export interface TermCounts {
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
}

/** Terms and cues of some documents in shared memory, about 5 KB each: read once, however many spaces are fitted on them. */
export interface WordingTable {
  /** Where the terms of each document's title and body begin, and the end of all. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** Texts are cut long before a count takes more than 16 bits. */
  readonly counts: Uint16Array;
  /** Documents × `WORDING_CUES`. */
  readonly cues: Float32Array;
}

const FIELDS = ['title', 'body'] as const;

export function readWordingTable(documents: readonly WordedTexts[]): WordingTable {
  const read = documents.map(({ title, wording }) => wordingTerms(title, wording));
  const fields = read.flatMap((terms) => FIELDS.map((field) => terms[field]));
  const starts = sharedUint32s(fields.length + 1);
  for (const [at, { size }] of fields.entries()) starts[at + 1] = starts[at]! + size;
  const length = starts[fields.length]!;
  const [terms, counts] = [sharedUint32s(length), sharedUint16s(length)];
  let next = 0;
  for (const field of fields) {
    for (const [term, count] of field) {
      terms[next] = term;
      counts[next++] = count;
    }
  }
  const cues = sharedFloats(documents.length * WORDING_CUES.length);
  for (const [at, document] of documents.entries()) cues.set(wordingCues(document), at * WORDING_CUES.length);
  return { starts, terms, counts, cues };
}

/** A document as a table holds it. */
export interface WordedDocument {
  readonly title: TermCounts;
  readonly body: TermCounts;
  readonly cues: Float32Array;
}

export function wordedAt({ starts, terms, counts, cues }: WordingTable, place: number): WordedDocument {
  const fieldAt = (at: number): TermCounts => ({
    terms: terms.subarray(starts[at], starts[at + 1]),
    counts: counts.subarray(starts[at], starts[at + 1]),
  });
  return {
    title: fieldAt(FIELDS.length * place),
    body: fieldAt(FIELDS.length * place + 1),
    cues: cues.subarray(place * WORDING_CUES.length, (place + 1) * WORDING_CUES.length),
  };
}

/** A table for each range of `rowRanges`. */
export function readWording(documents: readonly WordedTexts[], pool: WorkPool): Promise<WordingTable[]> {
  const common = {
    titles: shareTexts(documents.map(({ title }) => title)),
    wordings: shareTexts(documents.map(({ wording }) => wording)),
  };
  return pool.run(readWordingOf, { common, items: rowRanges(documents.length) });
}

/** Work: the table of a range. */
export function readWordingOf({
  titles,
  wordings,
}: {
  readonly titles: SharedTexts;
  readonly wordings: SharedTexts;
}): (range: RowRange) => WordingTable {
  return (range) =>
    readWordingTable(rowsOf(range, (row) => ({ title: textAt(titles, row), wording: textAt(wordings, row) })));
}
