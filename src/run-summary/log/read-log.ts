import { LINE_FEED } from './byte-classes.ts';
import { lastShownPart, skipPrefix, trimReturns } from './line-bounds.ts';
import { LineScanner } from './line-scanner.ts';
import { createLogTable, type LogTable, MAX_SCANNED_BYTES } from './log-table.ts';

/**
 * Reads a log of any size in one pass: lines end with a line feed, a last one without it counts. Bytes that are no UTF-8
 * are kept, and shown as U+FFFD. About 40 bytes of memory a line, none of the text.
 */
export function readLog(bytes: Uint8Array): LogTable {
  const table = createLogTable(bytes, countLines(bytes));
  const scanner = new LineScanner();
  let start = 0;
  for (let line = 0; line < table.count; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const lineEnd = feed < 0 ? bytes.length : feed;
    const textStart = skipPrefix(bytes, start, lineEnd);
    const end = trimReturns(bytes, textStart, lineEnd);
    const part = lastShownPart(bytes, textStart, end);
    const scanned = Math.min(part.end, part.start + MAX_SCANNED_BYTES);
    scanner.scan(bytes, part.start, scanned);
    table.rawStarts[line] = textStart;
    table.starts[line] = scanner.textStart;
    table.ends[line] = scanned;
    table.templates[line] = scanner.template;
    table.cues[line] = scanner.cues;
    table.shapes[line] = scanner.shapes;
    table.lengths[line] = scanner.length;
    start = lineEnd + 1;
  }
  return table;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return bytes.length > 0 && bytes.at(-1) !== LINE_FEED ? count + 1 : count;
}
