const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Lists and objects in one another; GitHub's answers have fewer than 20. */
const MAX_DEPTH = 100;

/** What may come next. Inside of a text and of a number or word everything else waits. */
type Next = 'key-or-end' | 'key' | 'colon' | 'value-or-end' | 'value' | 'comma-or-end' | 'text' | 'key-text' | 'word';

/**
 * Follows one JSON object from its `{` to its `}` (https://www.rfc-editor.org/rfc/rfc8259#section-2), byte by byte, over
 * as many pieces as it comes in. It sees what breaks the frame: a text over a line's end, a bracket or a comma in the
 * wrong place. What numbers, words and escapes hold is left to a parser.
 */
export class ValueGrammar {
  state: 'open' | 'complete' | 'broken' = 'open';
  /** Line feeds passed. */
  lineBreaks = 0;
  readonly #open: number[] = [];
  #next: Next = 'value';
  /** Whether it broke because another line or another object begins. */
  #isCutOff = false;
  /** Whether the piece before ended with the backslash of an escape. */
  #isEscaping = false;

  /** Before the `{`. */
  begin(): void {
    this.state = 'open';
    this.lineBreaks = 0;
    this.#isCutOff = false;
    this.#isEscaping = false;
    this.#open.length = 0;
    this.#next = 'value';
  }

  /** Position of the first byte that does not belong to the object, where it ends or breaks; otherwise `end`. */
  advance(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at < end) {
      const byte = bytes[at]!;
      if (this.#next === 'text' || this.#next === 'key-text') {
        at = this.#passText(bytes, at, end);
      } else if (this.#next === 'word' && !isDelimiter(byte)) {
        at += 1;
      } else {
        if (this.#next === 'word') this.#next = 'comma-or-end';
        if (byte === LINE_FEED) this.lineBreaks += 1;
        else if (!isBlank(byte) && !this.#take(byte)) {
          this.state = 'broken';
          this.#isCutOff = byte === OPEN_OBJECT && this.lineBreaks > 0;
          return at;
        }
        at += 1;
      }
      if (this.state !== 'open') return at;
    }
    return at;
  }

  /** Why the object is broken, or is if nothing follows; `line` is the one that it begins in. */
  explain(line: number): string {
    if (this.state === 'open' || this.#isCutOff) {
      return `not valid JSON: ${this.lineBreaks > 2 ? 'it' : 'the line'} ends inside an object (cut off?)`;
    }
    return this.lineBreaks > 0 ? `not valid JSON, from line ${line + this.lineBreaks} on` : 'not valid JSON';
  }

  /** Most bytes of an issue are in texts: so this loop does nothing else. */
  #passText(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    if (this.#isEscaping && bytes[at] !== LINE_FEED) at += 1;
    this.#isEscaping = false;
    while (at < end) {
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        this.#next = this.#next === 'key-text' ? 'colon' : 'comma-or-end';
        return at + 1;
      }
      if (byte === LINE_FEED) {
        this.state = 'broken';
        this.#isCutOff = this.lineBreaks === 0;
        return at;
      }
      if (byte === BACKSLASH && at + 1 === end) this.#isEscaping = true;
      at += byte === BACKSLASH && at + 1 < end && bytes[at + 1] !== LINE_FEED ? 2 : 1;
    }
    return at;
  }

  /** One byte outside of texts; false where it is not allowed. */
  #take(byte: number): boolean {
    const next = this.#next;
    switch (byte) {
      case QUOTE:
        this.#next = next === 'key' || next === 'key-or-end' ? 'key-text' : 'text';
        return next !== 'colon' && next !== 'comma-or-end';
      case OPEN_OBJECT:
      case OPEN_LIST:
        this.#next = byte === OPEN_OBJECT ? 'key-or-end' : 'value-or-end';
        return isValue(next) && this.#open.push(byte) <= MAX_DEPTH;
      case CLOSE_OBJECT:
        return this.#close(OPEN_OBJECT, 'key-or-end');
      case CLOSE_LIST:
        return this.#close(OPEN_LIST, 'value-or-end');
      case COMMA:
        this.#next = this.#open.at(-1) === OPEN_OBJECT ? 'key' : 'value';
        return next === 'comma-or-end';
      case COLON:
        this.#next = 'value';
        return next === 'colon';
      default:
        this.#next = 'word';
        return isValue(next);
    }
  }

  #close(opened: number, whenEmpty: Next): boolean {
    if (this.#open.at(-1) !== opened || (this.#next !== 'comma-or-end' && this.#next !== whenEmpty)) return false;
    this.#open.pop();
    this.#next = 'comma-or-end';
    if (this.#open.length === 0) this.state = 'complete';
    return true;
  }
}

function isValue(next: Next): boolean {
  return next === 'value' || next === 'value-or-end';
}

/** JSON's white space but the line feed. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

/** What ends a number or a word. */
export function isDelimiter(byte: number): boolean {
  return (
    isBlank(byte) ||
    byte === LINE_FEED ||
    byte === COMMA ||
    byte === COLON ||
    byte === QUOTE ||
    byte === OPEN_LIST ||
    byte === CLOSE_LIST ||
    byte === OPEN_OBJECT ||
    byte === CLOSE_OBJECT
  );
}
