import type { LogTable } from '../log/log-table.ts';
import { TemplateCounts } from './template-counts.ts';

/** How often a line's template stood elsewhere. */
export interface Repeats {
  /** Earlier in the failed step, for its lines; earlier in the log for the others. */
  readonly before: Uint32Array;
  /** In the whole log, the line itself included. */
  readonly total: Uint32Array;
  /** 1 where it also stands before the failed step. */
  readonly elsewhere: Uint8Array;
}

export interface Span {
  /** First line, from 0. */
  readonly start: number;
  /** Line behind the last. */
  readonly end: number;
}

export function countRepeats(log: LogTable, step: Span): Repeats {
  const counts = new TemplateCounts(log.count);
  const before = new Uint32Array(log.count);
  const elsewhere = new Uint8Array(log.count);
  const inStep = new TemplateCounts(step.end - step.start);
  for (let line = 0; line < log.count; line++) {
    const template = log.templates[line]!;
    const seen = counts.add(template);
    if (line < step.start || line >= step.end) {
      before[line] = seen;
      continue;
    }
    const seenInStep = inStep.add(template);
    before[line] = seenInStep;
    elsewhere[line] = seen > seenInStep ? 1 : 0;
  }
  return { before, total: log.templates.map((template) => counts.get(template)), elsewhere };
}
