import { ByteWindow } from './byte-window.ts';
import { isBlank, ValueGrammar } from './value-grammar.ts';

/** Where a value begins. */
export interface Place {
  /** First line is 1. */
  readonly line: number;
  /** How many bytes of the line it begins after, plus 1; absent for the first value of a line. */
  readonly byte?: number;
}

export type Scanned =
  /** Bytes that have the frame of a JSON object, or a line of something else. They are valid until the scan goes on. */
  | { readonly kind: 'value'; readonly place: Place; readonly bytes: Buffer }
  /** `reason` is ready to follow the place. */
  | { readonly kind: 'fault'; readonly place: Place; readonly reason: string };

/** Lists in one another around the values; `gh api --paginate --slurp` writes two. */
const MAX_LISTS = 16;

const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
/** Bytes of a byte order mark, and the record separator of https://www.rfc-editor.org/rfc/rfc7464. */
const PASSED_OVER: readonly number[] = [0xef, 0xbb, 0xbf, 0x1e];
/** What a line begins with that can be told from the middle of a broken value. */
const BEGINNINGS: readonly number[] = [OPEN_OBJECT, OPEN_LIST, CLOSE_LIST, COMMA];

/**
 * Finds the objects in a stream of bytes, however they are laid out, with all lists around them taken off: JSON Lines,
 * one list, lists in a row and lists of lists all give the same. Commas too many are passed over.
 *
 * An object that is not well formed is a fault, and the scan goes on with the next line that can begin one: a broken line
 * costs nothing but itself. Memory stays within a few times `maxBytes`; a larger object is a fault too. What is neither
 * an object nor a list is given line by line, so that a parser can say what it is.
 */
export class ValueScanner {
  readonly #maxBytes: number;
  readonly #window = new ByteWindow();
  readonly #grammar = new ValueGrammar();
  #mode: 'between' | 'object' | 'line' | 'rest-of-line' = 'between';
  /** Next byte to look at, in the window. */
  #at = 0;
  #line = 1;
  /** Where the line begins, from the beginning of the stream. */
  #lineOffset = 0;
  #hasValueOnLine = false;
  /** Lines in which the lists around begin. */
  readonly #lists: number[] = [];
  /** Of the value that is being passed; its bytes are kept from `#start` on, unless they are too many. */
  #place: Place = { line: 1 };
  #start = 0;
  #isKept = true;
  /** After an object that broke in a later line than its first: the number of bytes before its `{`. */
  #lostIndent: number | undefined;

  constructor({ maxBytes }: { readonly maxBytes: number }) {
    this.#maxBytes = maxBytes;
  }

  /** Takes the next bytes and gives what they complete. */
  *push(chunk: Uint8Array): Generator<Scanned> {
    this.#window.append(chunk);
    yield* this.#scan();
    const isPassing = this.#mode === 'object' || this.#mode === 'line';
    const done = isPassing && this.#isKept ? this.#start : this.#at;
    this.#window.drop(done);
    this.#at -= done;
    this.#start -= done;
  }

  /** Gives what the end of the stream leaves over. */
  *finish(): Generator<Scanned> {
    let isCutOff = false;
    while (this.#mode === 'object' || this.#mode === 'line') {
      isCutOff ||= this.#mode === 'object';
      const found = this.#mode === 'line' ? this.#endValue() : this.#breakOff();
      if (found !== undefined) yield found;
      yield* this.#scan();
    }
    const line = this.#lists[0];
    if (line === undefined || isCutOff) return;
    yield { kind: 'fault', place: { line }, reason: 'not valid JSON: the list that begins here has no end (cut off?)' };
  }

  *#scan(): Generator<Scanned> {
    while (this.#at < this.#window.length) {
      const [modeBefore, atBefore] = [this.#mode, this.#at];
      const found = this.#step();
      if (found !== undefined) yield found;
      else if (this.#mode === modeBefore && this.#at === atBefore && this.#lostIndent !== undefined) return;
    }
  }

  #step(): Scanned | undefined {
    switch (this.#mode) {
      case 'between':
        return this.#lostIndent === undefined ? this.#passBetween() : this.#passLostLine(this.#lostIndent);
      case 'object':
        return this.#passObject();
      case 'line':
        return this.#passLine();
      case 'rest-of-line':
        return this.#passRestOfLine();
    }
  }

  #passBetween(): Scanned | undefined {
    const byte = this.#window.bytes[this.#at]!;
    if (byte === OPEN_LIST || byte === CLOSE_LIST) return this.#passBracket(byte);
    if (byte !== LINE_FEED && byte !== COMMA && !isBlank(byte) && !PASSED_OVER.includes(byte)) {
      this.#beginValue(byte);
      return undefined;
    }
    this.#at += 1;
    if (byte === LINE_FEED) this.#beginLine();
    return undefined;
  }

  #passBracket(byte: number): Scanned | undefined {
    if (byte === OPEN_LIST && this.#lists.length < MAX_LISTS) this.#lists.push(this.#line);
    else if (byte === OPEN_LIST || this.#lists.pop() === undefined) {
      this.#mode = 'rest-of-line';
      const reason = byte === OPEN_LIST ? `more than ${MAX_LISTS} nested lists` : 'not valid JSON: a ] without a [';
      return { kind: 'fault', place: { line: this.#line }, reason };
    }
    this.#at += 1;
    return undefined;
  }

  #beginLine(): void {
    this.#line += 1;
    this.#lineOffset = this.#window.offset + this.#at;
    this.#hasValueOnLine = false;
  }

  #beginValue(byte: number): void {
    const byteOfLine = this.#window.offset + this.#at - this.#lineOffset + 1;
    this.#place = { line: this.#line, ...(this.#hasValueOnLine && { byte: byteOfLine }) };
    this.#hasValueOnLine = true;
    this.#start = this.#at;
    this.#isKept = true;
    this.#mode = byte === OPEN_OBJECT ? 'object' : 'line';
    this.#grammar.begin();
  }

  #passObject(): Scanned | undefined {
    const { bytes, length } = this.#window;
    this.#at = this.#grammar.advance(bytes, this.#at, length);
    if (this.#grammar.state === 'complete') return this.#endValue();
    return this.#grammar.state === 'broken' ? this.#breakOff() : this.#checkSize();
  }

  #passLine(): Scanned | undefined {
    const { bytes, length } = this.#window;
    const isInList = this.#lists.length > 0;
    for (; this.#at < length; this.#at += 1) {
      const byte = bytes[this.#at];
      if (byte === LINE_FEED || (isInList && (byte === COMMA || byte === CLOSE_LIST))) return this.#endValue();
    }
    return this.#checkSize();
  }

  #checkSize(): Scanned | undefined {
    if (!this.#isKept || this.#at - this.#start <= this.#maxBytes) return undefined;
    this.#isKept = false;
    const reason = `it is longer than ${this.#maxBytes.toLocaleString('en')} bytes`;
    return { kind: 'fault', place: this.#place, reason };
  }

  #endValue(): Scanned | undefined {
    const { bytes, offset } = this.#window;
    this.#mode = 'between';
    if (this.#grammar.lineBreaks > 0) {
      this.#line += this.#grammar.lineBreaks;
      this.#lineOffset = offset + bytes.lastIndexOf(LINE_FEED, this.#at - 1) + 1;
    }
    const fault = this.#checkSize();
    if (!this.#isKept) return fault;
    return { kind: 'value', place: this.#place, bytes: bytes.subarray(this.#start, this.#at) };
  }

  /** The object ends where it must not: goes back to the end of its first line, or leaves the rest of this one out. */
  #breakOff(): Scanned | undefined {
    const { lineBreaks } = this.#grammar;
    if (!this.#isKept) {
      this.#mode = 'rest-of-line';
      this.#line += lineBreaks;
      return undefined;
    }
    if (lineBreaks === 0) this.#mode = 'rest-of-line';
    else {
      this.#lostIndent = this.#start + this.#window.offset - this.#lineOffset;
      this.#mode = 'between';
      this.#at = this.#window.find(LINE_FEED, this.#start) + 1;
      this.#beginLine();
    }
    const isRestLost = this.#grammar.state === 'broken' && lineBreaks === 0 && this.#lists.length > 0;
    const reason = this.#grammar.explain(this.#place.line);
    const loss = isRestLost ? '; the rest of the line is skipped' : '';
    return { kind: 'fault', place: this.#place, reason: `${reason}${loss}` };
  }

  /** Whether a line may be the next object's cannot be known; that it begins like one, and no further in, is a good sign. */
  #passLostLine(indent: number): undefined {
    const { bytes, length } = this.#window;
    let at = this.#at;
    while (at < length && isBlank(bytes[at]!)) at += 1;
    const byte = bytes[at]!;
    if (at - this.#at > indent) this.#mode = 'rest-of-line';
    else if (at === length) return;
    else if (BEGINNINGS.includes(byte)) this.#lostIndent = undefined;
    else this.#mode = 'rest-of-line';
  }

  #passRestOfLine(): undefined {
    const lineEnd = this.#window.find(LINE_FEED, this.#at);
    this.#at = lineEnd === -1 ? this.#window.length : lineEnd + 1;
    if (lineEnd === -1) return;
    this.#mode = 'between';
    this.#beginLine();
  }
}
