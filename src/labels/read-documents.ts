import { type Boilerplate, chooseBoilerplate, countLines, type LineCounts } from '../document/boilerplate.ts';
import type { Document } from '../document/document.ts';
import { toDocument } from '../document/to-document.ts';
import { type FeatureTable, readFeatureTable } from '../embedding/local/feature-reader.ts';
import type { Issue } from '../issue/issue.ts';
import { type SharedTexts, shareTexts, textAt } from '../shared/shared-texts.ts';
import type { WorkPool } from '../shared/work-pool.ts';
import { type RowRange, rowRanges, rowsOf } from './row-ranges.ts';

export interface ReadDocuments {
  readonly boilerplate: Boilerplate;
  readonly documents: readonly Document[];
  /** Of the rows that were asked for, a table for each range of `rowRanges`. */
  readonly features: readonly FeatureTable[];
}

/** Learns what recurs, and takes the issues apart by it. */
export async function readDocuments(
  issues: readonly Issue[],
  { pool, needsFeatures }: { readonly pool: WorkPool; readonly needsFeatures: (row: number) => boolean },
): Promise<ReadDocuments> {
  const bodies = shareTexts(issues.map(({ body }) => body));
  const items = rowRanges(issues.length);
  const boilerplate = chooseBoilerplate(await pool.run(countLinesOf, { common: bodies, items }));
  const parts = await pool.run(takeApart, {
    common: {
      numbers: Int32Array.from(issues, ({ number }) => number),
      titles: shareTexts(issues.map(({ title }) => title)),
      bodies,
      boilerplate,
      needsFeatures: Uint8Array.from(issues.keys().map((row) => (needsFeatures(row) ? 1 : 0))),
    },
    items,
  });
  return {
    boilerplate,
    documents: parts.flatMap(({ documents }) => documents),
    features: parts.map(({ features }) => features),
  };
}

/** Work: what the bodies of a range say of their lines. */
export function countLinesOf(bodies: SharedTexts): (range: RowRange) => LineCounts {
  return (range) => countLines(rowsOf(range, (row) => textAt(bodies, row)));
}

interface IssueTexts {
  readonly numbers: Int32Array;
  readonly titles: SharedTexts;
  readonly bodies: SharedTexts;
  readonly boilerplate: Boilerplate;
  /** 1 for each row whose features are read too. */
  readonly needsFeatures: Uint8Array;
}

/** Work: the documents of a range and their features. */
export function takeApart({ numbers, titles, bodies, boilerplate, needsFeatures }: IssueTexts): (range: RowRange) => {
  readonly documents: readonly Document[];
  readonly features: FeatureTable;
} {
  return (range) => {
    const documents = rowsOf(range, (row) =>
      toDocument({ number: numbers[row]!, title: textAt(titles, row), body: textAt(bodies, row) }, boilerplate),
    );
    const wanted = documents.map((document, at) => (needsFeatures[range.first + at] === 1 ? document : undefined));
    return { documents, features: readFeatureTable(wanted) };
  };
}
