import type { Method, Score } from './evaluate-case.ts';
import type { Measure } from './measure-excerpts.ts';

/** The mean of a measure over logs. */
export interface Figure {
  readonly method: Method;
  readonly measure: Measure;
  readonly maxChars: number;
  readonly mean: number;
  readonly logs: number;
}

/** Means over logs, each of which counts the same, in the order in which they were first measured. */
export function summarizeScores(scores: readonly Score[]): Figure[] {
  const groups = Map.groupBy(scores, ({ method, measure, maxChars }) => `${measure}\n${method}\n${maxChars}`);
  return [...groups.values()].map((group) => {
    const { method, measure, maxChars } = group[0]!;
    const mean = group.reduce((sum, { value }) => sum + value, 0) / group.length;
    return { method, measure, maxChars, mean, logs: group.length };
  });
}
