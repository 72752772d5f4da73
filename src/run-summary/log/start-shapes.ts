import { BLANK, BYTE_CLASSES, DIGIT, LETTER, SPACE, TAB } from './byte-classes.ts';
import { type Shape, shapeBit } from './line-shapes.ts';

/** What a line starts with, behind its spaces. The first that fits counts. */
const STARTS: readonly (readonly [string, Shape])[] = [
  ['##[error]', 'annotation'],
  ['::error', 'annotation'],
  ['##[', 'runner'],
  ['[command]', 'runner'],
  ['$ ', 'command'],
  ['+ ', 'command'],
  ['> ', 'command'],
  ['at ', 'frame'],
  ['File "', 'frame'],
  ['from ', 'frame'],
  ['✗', 'cross'],
  ['✖', 'cross'],
  ['✘', 'cross'],
  ['×', 'cross'],
  ['●', 'cross'],
  ['❌', 'cross'],
  ['✓', 'tick'],
  ['✔', 'tick'],
  ['√', 'tick'],
  ['E  ', 'pytest'],
  ['| ', 'gutter'],
  ['^', 'gutter'],
  ['-->', 'gutter'],
  ['+', 'difference'],
  ['-', 'difference'],
  ['[', 'bracketed'],
];

interface Start {
  readonly bytes: Uint8Array;
  readonly bit: number;
}

const BY_FIRST_BYTE: readonly (readonly Start[] | undefined)[] = groupByFirstByte();

function groupByFirstByte(): readonly (readonly Start[] | undefined)[] {
  const groups: Start[][] = [];
  for (const [text, shape] of STARTS) {
    const bytes = new TextEncoder().encode(text);
    const group = groups[bytes[0]!] ?? [];
    groups[bytes[0]!] = group;
    group.push({ bytes, bit: shapeBit(shape) });
  }
  return groups;
}

const BLANK_LINE = shapeBit('blank');
const INDENTED = shapeBit('indented');
const CAPITAL = shapeBit('capital');
const NUMBERED = shapeBit('numbered');
const GUTTER = shapeBit('gutter');

/** The shapes that the start of a line shows. */
export function startShapes(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] === BLANK || bytes[at] === TAB)) at++;
  if (at === end) return BLANK_LINE;
  let shapes = at > start ? INDENTED : 0;
  const first = bytes[at]!;
  if (first >= 0x41 && first <= 0x5a) shapes |= CAPITAL;
  if (BYTE_CLASSES[first] === DIGIT) shapes |= numberedShape(bytes, at, end);
  const starts = BY_FIRST_BYTE[first];
  if (starts === undefined) return shapes;
  for (const { bytes: wanted, bit } of starts) if (startsWith(bytes, at, wanted)) return shapes | bit;
  return shapes;
}

function numberedShape(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && BYTE_CLASSES[bytes[at]!] === DIGIT) at++;
  const isItem = bytes[at] === 0x29 || (bytes[at] === 0x2e && BYTE_CLASSES[bytes[at + 1]!] === SPACE);
  if (isItem) return NUMBERED;
  while (at < end && bytes[at] === BLANK) at++;
  return bytes[at] === 0x7c && BYTE_CLASSES[bytes[at + 1]!] !== LETTER ? GUTTER : 0;
}

/** Whether the bytes at `at` are these. */
export function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}
