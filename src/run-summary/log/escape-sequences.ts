import { CARET, ESCAPE, OPEN_BRACKET } from './byte-classes.ts';

/**
 * Escape sequences of terminals (ECMA-48 §5.4, and operating system commands), also as some loggers write them, with a
 * caret and a bracket for the escape character. No part of the pattern can be entered twice at one place: linear.
 */
const SEQUENCES =
  /(?:\u001b|\^\[(?=\[))(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]+[0-~]?|[0-Z\\-~])?/g;
/** What else a terminal would obey; a tab stays. */
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;

export function stripEscapes(text: string): string {
  return text.replace(SEQUENCES, '').replace(CONTROLS, '');
}

const BELL = 0x07;
const CLOSE_BRACKET = 0x5d;
const BACKSLASH = 0x5c;
const FIRST_FINAL = 0x40;
const LAST_FINAL = 0x7e;
const FIRST_PARAMETER = 0x20;

/** Whether an escape sequence starts at a byte. */
export function startsSequence(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  if (byte === ESCAPE) return true;
  return byte === CARET && bytes[at + 1] === OPEN_BRACKET && bytes[at + 2] === OPEN_BRACKET;
}

/** The byte after the escape sequence that starts at `at`; never beyond `end`. */
export function skipSequence(bytes: Uint8Array, at: number, end: number): number {
  let next = at + (bytes[at] === CARET ? 2 : 1);
  const kind = bytes[next];
  if (kind === OPEN_BRACKET) {
    next++;
    while (next < end && bytes[next]! >= FIRST_PARAMETER && bytes[next]! < FIRST_FINAL) next++;
    return next < end && bytes[next]! <= LAST_FINAL ? next + 1 : next;
  }
  if (kind === CLOSE_BRACKET) {
    while (next < end && bytes[next] !== BELL && bytes[next] !== ESCAPE) next++;
    if (bytes[next] === ESCAPE && bytes[next + 1] === BACKSLASH) next++;
    return Math.min(end, next + 1);
  }
  while (next < end && bytes[next]! >= FIRST_PARAMETER && bytes[next]! < 0x30) next++;
  return Math.min(end, next + 1);
}

const RED = 31;
const BRIGHT_RED = 91;

/** Whether a sequence (from `at` to `next`) colors what follows red. */
export function colorsRed(bytes: Uint8Array, at: number, next: number): boolean {
  if (bytes[next - 1] !== 0x6d) return false;
  let value = 0;
  let isFirst = true;
  for (let index = at + 1; index < next; index++) {
    const digit = bytes[index]! - 0x30;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      continue;
    }
    if (value === RED || value === BRIGHT_RED) return true;
    // 38 and 48 are followed by a color of a palette: what comes then is no code of its own.
    if (!isFirst && (value === 38 || value === 48)) return false;
    isFirst = false;
    value = 0;
  }
  return false;
}
