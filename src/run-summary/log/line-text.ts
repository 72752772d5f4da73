import { stripEscapes } from './escape-sequences.ts';
import { type LogTable, MAX_SCANNED_BYTES } from './log-table.ts';

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** More of a line is neither read by anybody nor worth its place in an excerpt. */
export const MAX_LINE_CHARS = 800;
const CLIPPED = '…';

/** As `wholeLineText`, clipped. */
export function lineText(log: LogTable, line: number): string {
  return clipText(wholeLineText(log, line));
}

/**
 * What a terminal would show of a line: no timestamp, colors or control characters, the last state of a progress bar. Of a
 * line beyond MAX_SCANNED_BYTES the last word goes too: cut through, a secret would not be recognized.
 */
export function wholeLineText(log: LogTable, line: number): string {
  const [start, end] = [log.starts[line]!, log.ends[line]!];
  const text = stripEscapes(DECODER.decode(log.bytes.subarray(start, end)));
  if (end - start < MAX_SCANNED_BYTES - MAX_LINE_CHARS) return text;
  const lastSpace = text.lastIndexOf(' ');
  return lastSpace > MAX_LINE_CHARS ? text.slice(0, lastSpace) : text;
}

/** At most MAX_LINE_CHARS, never between the halves of a character. */
export function clipText(text: string): string {
  if (text.length <= MAX_LINE_CHARS) return text;
  const end = MAX_LINE_CHARS - CLIPPED.length;
  const isHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return text.slice(0, isHalf ? end - 1 : end) + CLIPPED;
}
