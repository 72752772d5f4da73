import type { Excerpt } from '../excerpts/excerpt.ts';
import { wholeLineText } from '../log/line-text.ts';
import type { LogTable } from '../log/log-table.ts';
import { type LineRange, type LogLabels, numbersOf } from './log-case.ts';

/** What is measured; each is a share from 0 to 1 of one log, and the mean over logs is told. */
export type Measure =
  | 'whole chunk'
  | 'some line'
  | 'critical signals'
  | 'marked lines'
  | 'precision'
  | 'words that must be mentioned'
  | 'claims that must not be made, not made';

export interface Shown {
  readonly log: LogTable;
  readonly excerpts: readonly Excerpt[];
  /** As lines were redacted before they were shown. */
  readonly redact: (text: string) => string;
}

/**
 * What share of the labelled lines the excerpts show. A line counts only if its text, without colors and secrets, stands in
 * the excerpt that claims it: a clipped line does not. Blank lines count neither way.
 */
export function measureExcerpts(shown: Shown, labels: LogLabels): readonly (readonly [Measure, number])[] {
  const lines = shownLines(shown);
  const isShown = (line: number): boolean => lines.has(line) || isBlank(shown.log, line);
  const isWhole = (range: LineRange): boolean => numbersOf([range]).every(isShown);
  switch (labels.kind) {
    case 'chunk':
      return [
        ['whole chunk', isWhole(labels.range) ? 1 : 0],
        ['some line', numbersOf([labels.range]).some((line) => lines.has(line)) ? 1 : 0],
      ];
    case 'signals':
      return [['critical signals', share(labels.signals, (places) => places.some(isWhole))]];
    case 'lines': {
      const marked = numbersOf(labels.ranges).filter((line) => !isBlank(shown.log, line));
      const context = new Set(numbersOf(labels.context));
      const claimed = [...lines].filter((line) => !context.has(line));
      const known = new Set(marked);
      return [
        ['marked lines', share(marked, (line) => lines.has(line))],
        ['precision', share(claimed, (line) => known.has(line))],
      ];
    }
  }
}

function share<Item>(items: readonly Item[], isHit: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isHit).length / items.length;
}

/** From 1, without blank ones. */
function shownLines({ log, excerpts, redact }: Shown): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { startLine, endLine, text } of excerpts) {
    for (const line of numbersOf([[startLine, endLine]])) {
      if (!isBlank(log, line) && text.includes(redact(wholeLineText(log, line - 1)))) lines.add(line);
    }
  }
  return lines;
}

function isBlank(log: LogTable, line: number): boolean {
  return line > log.count || wholeLineText(log, line - 1).trim() === '';
}
