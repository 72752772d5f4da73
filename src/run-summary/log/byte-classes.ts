/** What a byte of a log line is to the reader of words, numbers and paths. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const UNDERSCORE = 4;
/** A later byte of a UTF-8 character. */
export const CONTINUATION = 5;
export const SLASH = 6;
export const QUOTE = 7;
export const DOT = 8;
export const CONTROL = 9;
export const OTHER = 10;

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const ESCAPE = 0x1b;
export const BLANK = 0x20;
export const CARET = 0x5e;
export const OPEN_BRACKET = 0x5b;

const FIRST_CONTINUATION = 0x80;
const FIRST_LEADING = 0xc0;

/** The class of each of the 256 bytes. */
export const BYTE_CLASSES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));

function classOf(byte: number): number {
  if (byte >= FIRST_LEADING) return OTHER;
  if (byte >= FIRST_CONTINUATION) return CONTINUATION;
  const character = String.fromCharCode(byte);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (character === ' ' || character === '\t') return SPACE;
  if (character === '_') return UNDERSCORE;
  if (character === '/' || character === '\\') return SLASH;
  if (character === '"' || character === "'" || character === '`') return QUOTE;
  if (character === '.') return DOT;
  return byte < BLANK ? CONTROL : OTHER;
}
