import type { SparseVector } from '../../statistics/sparse-matrix.ts';
import { TermCounter } from './term-counter.ts';
import { WORDING_CUES, wordingCues } from './wording-cues.ts';
import { readWordingTable, type TermCounts, type WordedDocument, type WordedTexts, wordedAt } from './wording-table.ts';

/** The terms and cues that wording heads read; columns are title terms, body terms, cues. */
export interface WordingSpace {
  /** Hash of each term: those of titles, then those of bodies. */
  readonly terms: Uint32Array;
  readonly titleTerms: number;
  /** Weight of each term. */
  readonly idf: Float32Array;
  /** Of each cue. */
  readonly mean: Float32Array;
  readonly deviation: Float32Array;
}

/** The commonest terms of either field; twice as many did no better (docs/quality.md). */
const MAX_TERMS = 4_000;
/** A term of one body relates it to nothing; titles are so short that every word may recur. */
const MIN_ISSUES = { title: 1, body: 2 } as const;
/** The commonest terms of more issues are the same; it is from these that their number grows without end. */
const MAX_SAMPLE = 10_000;
/** Common words matter here, so rarity counts for less than in the embedder: idf to the power ½. */
const IDF_EXPONENT = 0.5;
/** Length of the part of a standardized cue, where title and body have length 1 each. */
export const CUE_WEIGHT = 0.07;
/** A cue that varies less was the same in every issue. */
export const SMALLEST_DEVIATION = 1e-6;

/** Chooses terms and measures cues on the documents to learn from. */
export function fitWordingSpace(documents: readonly WordedTexts[]): WordingSpace {
  const table = readWordingTable(documents);
  return fitSpaceTo(documents.length, (row) => wordedAt(table, row));
}

/** The same of `count` documents that were read before. */
export function fitSpaceTo(count: number, documentAt: (row: number) => WordedDocument): WordingSpace {
  const step = Math.max(1, Math.ceil(count / MAX_SAMPLE));
  const sample = Array.from({ length: Math.ceil(count / step) }, (_, at) => documentAt(at * step));
  const title = chooseTerms(
    sample.values().map((document) => document.title.terms),
    MIN_ISSUES.title,
  );
  const body = chooseTerms(
    sample.values().map((document) => document.body.terms),
    MIN_ISSUES.body,
  );
  const chosen = [...title, ...body];
  return {
    terms: Uint32Array.from(chosen, ({ term }) => term),
    titleTerms: title.length,
    idf: Float32Array.from(chosen, ({ issues }) => (Math.log((1 + sample.length) / (1 + issues)) + 1) ** IDF_EXPONENT),
    ...measureCuesOf(sample.map(({ cues }) => cues)),
  };
}

export function wordingColumns({ terms }: WordingSpace): number {
  return terms.length + WORDING_CUES.length;
}

/** A reader of documents in this space; each row holds at most the issue's terms and all cues. */
export function createWordingReader(space: WordingSpace): (document: WordedTexts) => SparseVector {
  const read = createTableReader(space);
  return (document) => read(wordedAt(readWordingTable([document]), 0));
}

/** The same of documents that were read before. */
export function createTableReader(space: WordingSpace): (document: WordedDocument) => SparseVector {
  const { terms, titleTerms, idf, mean, deviation } = space;
  const columnsOf = (start: number, end: number) =>
    new Map(Array.from(terms.subarray(start, end), (term, index) => [term, start + index]));
  const titleColumns = columnsOf(0, titleTerms);
  const bodyColumns = columnsOf(titleTerms, terms.length);
  return ({ title, body, cues }) => {
    const row = { indices: [] as number[], values: [] as number[] };
    addField(row, { field: title, columns: titleColumns, idf });
    addField(row, { field: body, columns: bodyColumns, idf });
    for (const [cue, value] of cues.entries()) {
      row.indices.push(terms.length + cue);
      row.values.push((CUE_WEIGHT * (value - mean[cue]!)) / deviation[cue]!);
    }
    return { indices: Uint32Array.from(row.indices), values: Float32Array.from(row.values) };
  };
}

interface TermCount {
  readonly term: number;
  readonly issues: number;
}

/** Terms by the number of issues that hold them, ties by hash. */
function chooseTerms(issues: Iterable<Uint32Array>, minIssues: number): TermCount[] {
  const issuesWith = new TermCounter();
  for (const terms of issues) issuesWith.addAll(terms);
  return Array.from(
    issuesWith.entries().filter(([, count]) => count >= minIssues),
    ([term, count]) => ({
      term,
      issues: count,
    }),
  )
    .sort((a, b) => b.issues - a.issues || a.term - b.term)
    .slice(0, MAX_TERMS);
}

export function measureCues(documents: readonly WordedTexts[]): Pick<WordingSpace, 'mean' | 'deviation'> {
  return measureCuesOf(documents.map(wordingCues));
}

function measureCuesOf(documents: readonly Float32Array[]): Pick<WordingSpace, 'mean' | 'deviation'> {
  const sums = new Float64Array(WORDING_CUES.length);
  const squares = new Float64Array(WORDING_CUES.length);
  for (const cues of documents) {
    for (const [cue, value] of cues.entries()) {
      sums[cue] = sums[cue]! + value;
      squares[cue] = squares[cue]! + value * value;
    }
  }
  const count = Math.max(1, documents.length);
  const mean = sums.map((sum) => sum / count);
  const deviation = squares.map((square, cue) => {
    const value = Math.sqrt(Math.max(0, square / count - mean[cue]! ** 2));
    return value < SMALLEST_DEVIATION ? 1 : value;
  });
  return { mean: Float32Array.from(mean), deviation: Float32Array.from(deviation) };
}

/** Adds the known terms of a field: sublinear count times idf, unit length in all. */
function addField(
  row: { readonly indices: number[]; readonly values: number[] },
  {
    field,
    columns,
    idf,
  }: {
    readonly field: TermCounts;
    readonly columns: ReadonlyMap<number, number>;
    readonly idf: Float32Array;
  },
): void {
  const start = row.values.length;
  let squares = 0;
  for (let at = 0; at < field.terms.length; at++) {
    const column = columns.get(field.terms[at]!);
    if (column === undefined) continue;
    const value = (1 + Math.log(field.counts[at]!)) * idf[column]!;
    row.indices.push(column);
    row.values.push(value);
    squares += value * value;
  }
  for (let index = start; index < row.values.length; index++) {
    row.values[index] = row.values[index]! / Math.sqrt(squares);
  }
}
