import { cueBit } from '../log/cue-words.ts';
import { shapeBit } from '../log/line-shapes.ts';
import type { LogTable } from '../log/log-table.ts';
import type { Failure } from '../marks/find-failure.ts';
import { STRONG } from '../scoring/blocks.ts';
import { MAX_STRENGTH } from '../scoring/line-strength.ts';
import { TemplateCounts } from '../scoring/template-counts.ts';

const BLANK = shapeBit('blank');
const ERRORS = cueBit('error') | cueBit('fatal');
/** What is new before the failed step counts only where it speaks of failure beyond doubt. */
const VERY_STRONG = MAX_STRENGTH + 3.5;
const MAX_GAP = 3;

export interface NewsInput {
  readonly log: LogTable;
  readonly failure: Failure;
  readonly strengths: Float32Array;
  /** Logs of runs of the same job that passed. */
  readonly passing: readonly LogTable[];
}

/** 1 for the lines of a failed job that its passing run has not: numbers, hashes, times, quotes and paths apart. */
export function markNews({ log, failure, strengths, passing }: NewsInput): Uint8Array {
  const known = new TemplateCounts(passing.reduce((sum, { count }) => sum + count, 0));
  for (const { templates } of passing) for (const template of templates) known.add(template);
  const { bodyStart, stepStart, marker } = failure;
  const news = new Uint8Array(log.count);
  for (let line = 0; line <= marker && line < log.count; line++) {
    const isTelling = line >= bodyStart || (line < stepStart && strengths[line]! >= VERY_STRONG);
    if (isTelling && (log.shapes[line]! & BLANK) === 0 && known.get(log.templates[line]!) === 0) news[line] = 1;
  }
  extendOverErrors(news, { log, strengths, start: bodyStart, end: marker });
  fillGaps(news);
  return news;
}

/** Lines that speak of failure right behind new ones belong to them, though a passing run prints the like. */
function extendOverErrors(
  news: Uint8Array,
  { log, strengths, start, end }: { log: LogTable; strengths: Float32Array; start: number; end: number },
): void {
  for (let line = start + 1; line < end; line++) {
    const isError = strengths[line]! > STRONG || (log.cues[line]! & ERRORS) !== 0;
    if (news[line - 1] === 1 && isError) news[line] = 1;
  }
}

/** A few lines between two new ones belong to them. */
function fillGaps(news: Uint8Array): void {
  let last = -1;
  for (let line = 0; line < news.length; line++) {
    if (news[line] === 0) continue;
    const gap = line - last - 1;
    if (last >= 0 && gap > 0 && gap <= MAX_GAP) news.fill(1, last + 1, line);
    last = line;
  }
}
