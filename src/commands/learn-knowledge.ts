import type { Issue } from '../issue/issue.ts';
import { type LearningOptions, learnFromIssues } from '../labels/learn-from-issues.ts';
import { createExactIndex } from '../neighbors/exact-index.ts';
import type { TermSketch } from '../neighbors/term-sketch.ts';
import type { Knowledge } from './knowledge.ts';
import { toCatalogIssue } from './to-catalog-issue.ts';

/** Learns in memory from a few hundred issues, oldest first: slower and less sure than an index, but at once. */
export async function learnKnowledge(
  issues: readonly Issue[],
  options: LearningOptions & { readonly repository: string },
): Promise<Knowledge> {
  const learned = await learnFromIssues(issues, options);
  const rows = issues.map((issue, row) => ({ issue, document: learned.documents[row], sketch: learned.sketches[row] }));
  const byNumber = new Map(rows.map((row) => [row.issue.number, row]));
  return {
    repository: options.repository,
    boilerplate: learned.boilerplate,
    localModel: learned.localModel,
    labelModel: learned.labelModel,
    index: createExactIndex({
      vectors: learned.vectors,
      dimensions: learned.localModel.dimensions,
      numbers: issues.map((issue) => issue.number),
    }),
    readNumbers: () => [...byNumber.keys()].sort((a, b) => a - b),
    readIssues: (numbers) =>
      numbers.flatMap((number) => {
        const row = byNumber.get(number);
        if (row?.document === undefined || row.sketch === undefined) return [];
        return [toCatalogIssue(row.issue, { document: row.document, sketch: row.sketch })];
      }),
    readSketches: (numbers) =>
      new Map(
        numbers.flatMap((number): [number, TermSketch][] => {
          const sketch = byNumber.get(number)?.sketch;
          return sketch === undefined ? [] : [[number, sketch]];
        }),
      ),
    close: () => {},
  };
}
