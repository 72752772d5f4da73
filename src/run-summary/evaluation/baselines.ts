import type { Excerpt } from '../excerpts/excerpt.ts';
import { ExcerptWriter } from '../excerpts/write-excerpts.ts';
import { lineText } from '../log/line-text.ts';
import type { LogTable } from '../log/log-table.ts';
import { Redactor } from '../redaction/redactor.ts';

/** What people do without this tool; the budget is the same for all. */
export const BASELINES = {
  'tail -200': (log: LogTable) => fromEnd(log, 200),
  grep: (log: LogTable) => aroundMatches(log),
  'first error': (log: LogTable) => fromFirstError(log),
} as const satisfies Record<string, (log: LogTable) => readonly number[]>;

export type BaselineName = keyof typeof BASELINES;
export const BASELINE_NAMES = Object.keys(BASELINES) as readonly BaselineName[];

const ERROR = /error|fail|exception|fatal|panic|traceback/i;
const LINES_AROUND = 2;
const LINES_BEFORE_FIRST = 5;

/** Shows lines in the order in which the baseline wants them, until the budget is used up. */
export function applyBaseline(name: BaselineName, log: LogTable, maxChars: number): Excerpt[] {
  const taken = new Uint8Array(log.count);
  let left = maxChars;
  for (const line of BASELINES[name](log)) {
    if (taken[line] === 1) continue;
    left -= lineText(log, line).length + 1;
    if (left < 0) break;
    taken[line] = 1;
  }
  return new ExcerptWriter(name, log, new Redactor()).write(taken);
}

function fromEnd(log: LogTable, count: number): number[] {
  return Array.from({ length: Math.min(count, log.count) }, (_, index) => log.count - 1 - index);
}

function aroundMatches(log: LogTable): number[] {
  const lines: number[] = [];
  for (let line = 0; line < log.count; line++) {
    if (!ERROR.test(lineText(log, line))) continue;
    for (let near = line - LINES_AROUND; near <= line + LINES_AROUND; near++) {
      if (near >= 0 && near < log.count) lines.push(near);
    }
  }
  return lines;
}

function fromFirstError(log: LogTable): number[] {
  let first = 0;
  while (first < log.count && !/\berror\b/i.test(lineText(log, first))) first++;
  const start = Math.max(0, first - LINES_BEFORE_FIRST);
  return Array.from({ length: log.count - start }, (_, index) => start + index);
}
