import { BLANK, BYTE_CLASSES, CARRIAGE_RETURN, DIGIT, OPEN_BRACKET, TAB } from './byte-classes.ts';
import { skipSequence, startsSequence } from './escape-sequences.ts';

const BYTE_ORDER_MARK: readonly number[] = [0xef, 0xbb, 0xbf];
/** `2026-01-31T12:00:00`: where a digit stands. */
const STAMP_DIGITS: readonly number[] = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18];
const STAMP_CHARS = 19;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
const CLOSE_BRACKET = 0x5d;
const DOT = 0x2e;
/** `gh run view --log` writes the names of job and step before each line. */
const MAX_NAME_BYTES = 300;

/** Behind a byte order mark, the names of `gh run view --log`, and the timestamp of GitHub, GitLab or Jenkins. */
export function skipPrefix(bytes: Uint8Array, start: number, end: number): number {
  const bare = skipMark(bytes, start);
  const stamped = skipTimestamp(bytes, bare, end);
  if (stamped !== bare) return stamped;
  const named = skipNames(bytes, bare, end);
  if (named === bare) return bare;
  const inner = skipMark(bytes, named);
  const next = skipTimestamp(bytes, inner, end);
  return next === inner ? bare : next;
}

function skipMark(bytes: Uint8Array, at: number): number {
  return bytes[at] === BYTE_ORDER_MARK[0] && BYTE_ORDER_MARK.every((byte, index) => bytes[at + index] === byte)
    ? at + BYTE_ORDER_MARK.length
    : at;
}

function skipNames(bytes: Uint8Array, at: number, end: number): number {
  const stop = Math.min(end, at + MAX_NAME_BYTES);
  let tabs = 0;
  for (let index = at; index < stop; index++) {
    if (bytes[index] === TAB && ++tabs === 2) return index + 1;
  }
  return at;
}

function skipTimestamp(bytes: Uint8Array, at: number, end: number): number {
  const isBracketed = bytes[at] === OPEN_BRACKET;
  const first = isBracketed ? at + 1 : at;
  if (BYTE_CLASSES[bytes[first]!] !== DIGIT || first + STAMP_CHARS >= end) return at;
  if (bytes[first + 10] !== LETTER_T) return at;
  for (const place of STAMP_DIGITS) if (BYTE_CLASSES[bytes[first + place]!] !== DIGIT) return at;
  let next = first + STAMP_CHARS;
  if (bytes[next] === DOT) next++;
  while (next < end && BYTE_CLASSES[bytes[next]!] === DIGIT) next++;
  if (bytes[next] !== LETTER_Z) return at;
  next++;
  if (isBracketed && bytes[next] === CLOSE_BRACKET) next++;
  if (next < end && bytes[next] === BLANK) next++;
  return skipStream(bytes, next, end);
}

/** GitLab adds which stream a line is from: `00O `, `01E `, with a plus where it goes on. */
function skipStream(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end || BYTE_CLASSES[bytes[at]!] !== DIGIT || BYTE_CLASSES[bytes[at + 1]!] !== DIGIT) return at;
  const isStream = bytes[at + 2] === 0x4f || bytes[at + 2] === 0x45;
  const isMark = bytes[at + 3] === BLANK || bytes[at + 3] === 0x2b;
  return isStream && isMark ? at + 4 : at;
}

/** Without the carriage returns at the end of a line. */
export function trimReturns(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && bytes[last - 1] === CARRIAGE_RETURN) last--;
  return last;
}

/** Where the last part of a line starts that shows something: progress bars overwrite what was there. */
export function lastShownPart(bytes: Uint8Array, start: number, end: number): { start: number; end: number } {
  let partEnd = end;
  for (let at = end - 1; at >= start; at--) {
    if (bytes[at] !== CARRIAGE_RETURN) continue;
    if (shows(bytes, at + 1, partEnd)) return { start: at + 1, end: partEnd };
    partEnd = at;
  }
  return { start, end: partEnd };
}

function shows(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (startsSequence(bytes, at)) at = skipSequence(bytes, at, end) - 1;
    else if (bytes[at]! > BLANK) return true;
  }
  return false;
}
