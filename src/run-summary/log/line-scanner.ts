import {
  BYTE_CLASSES,
  CONTINUATION,
  CONTROL,
  DIGIT,
  DOT,
  LETTER,
  OTHER,
  QUOTE,
  SLASH,
  SPACE,
  UNDERSCORE,
} from './byte-classes.ts';
import { CUE_TABLE, cueBit, mixByte, pairHash, WORD_SEED } from './cue-words.ts';
import { colorsRed, skipSequence, startsSequence } from './escape-sequences.ts';
import { SHAPE_BITS as BIT } from './line-shapes.ts';
import { startShapes } from './start-shapes.ts';
import { closingQuote, endsInFailureName, endsLikeFile } from './word-ends.ts';

const TEMPLATE_SEED = 0x811c9dc5;
const [COLON, EQUALS, FULL_STOP, EXCLAMATION, ZERO_DIGIT, CARET, ESCAPE, BLANK] = [
  0x3a, 0x3d, 0x2e, 0x21, 0x30, 0x5e, 0x1b, 0x20,
];
const [MASK_NUMBER, MASK_ZERO, MASK_PATH, MASK_QUOTE] = [0x23, 0x30, 0x2f, 0x22];
const LOWER_CASE = 0x20;
const LAST_CAPITAL = 0x5a;
const LAST_HEX_LETTER = 0x66;
/** A shorter word of hexadecimal digits may be a word. */
const MIN_HASH_CHARS = 7;
const MIN_SHOUT_CHARS = 4;
const RULER_SHARE = 0.15;

const FAILING = cueBit('error') | cueBit('failed');
/** Words between a number and what became of that many: `3 tests failed`. */
const COUNTED = FAILING | cueBit('count');
const SHOUTED = FAILING | cueBit('fatal');
type Count = 'none' | 'zero' | 'above zero';

/**
 * Reads one line at a time, each byte once (what stands in quotes twice): the hash of its template, its cues, its shape, its
 * length. A template is the line with numbers, hashes, quotes and paths masked; `0` is told from other numbers.
 */
export class LineScanner {
  template = 0;
  cues = 0;
  shapes = 0;
  /** In characters. */
  length = 0;
  /** Where the first character stands that is not part of an escape sequence. */
  textStart = 0;

  #bytes: Uint8Array = new Uint8Array();
  #start = 0;
  #end = 0;
  #mutedUntil = -1;
  /** Letters and digits. */
  #marks = 0;
  #lastByte = 0;
  #lastKind = SPACE;
  // The word that is being read.
  #wordHash = WORD_SEED;
  #wordChars = 0;
  #hashBeforeWord = 0;
  #isHex = true;
  #hasDigit = false;
  #isNonZero = false;
  #isUpper = true;
  #hasLetter = false;
  // The token (what stands between spaces) that is being read.
  #hashBeforeToken = 0;
  #tokenCues = 0;
  #hasSlash = false;
  #hasExtension = false;
  // What was read last.
  #previousWord = 0;
  #number: Count = 'none';
  #awaitsNumber = false;

  /** Reads the bytes from `start` to `end`, which is not included; results are in the public fields. */
  scan(bytes: Uint8Array, start: number, end: number): void {
    this.#reset(bytes, start, end);
    let textStart = -1;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if ((byte === ESCAPE || byte === CARET) && startsSequence(bytes, at)) {
        at = this.#skip(at) - 1;
        continue;
      }
      const kind = BYTE_CLASSES[byte]!;
      if (kind === CONTROL) continue;
      if (kind === CONTINUATION) {
        this.#mix(at, byte);
        continue;
      }
      this.length++;
      if (textStart < 0) textStart = at;
      this.#read(at, byte, kind);
      this.#lastByte = byte;
      this.#lastKind = kind;
    }
    // As if a space stood behind the line: it ends the last word.
    this.#endWord(end, BLANK, SPACE);
    this.#endToken(end);
    this.textStart = textStart < 0 ? end : textStart;
    this.#judgeWhole();
  }

  #reset(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.template = TEMPLATE_SEED;
    this.cues = this.shapes = this.length = this.#marks = this.#lastByte = 0;
    this.#mutedUntil = -1;
    this.#lastKind = SPACE;
    this.#previousWord = 0;
    this.#number = 'none';
    this.#awaitsNumber = false;
    this.#startWord();
    this.#startToken();
  }

  #startWord(): void {
    this.#wordHash = WORD_SEED;
    this.#wordChars = 0;
    this.#isHex = this.#isUpper = true;
    this.#hasDigit = this.#isNonZero = this.#hasLetter = false;
  }

  #startToken(): void {
    this.#hashBeforeToken = this.template;
    this.#tokenCues = 0;
    this.#hasSlash = this.#hasExtension = false;
  }

  #mix(at: number, byte: number): void {
    if (at > this.#mutedUntil) this.template = mixByte(this.template, byte);
  }

  #skip(at: number): number {
    const next = skipSequence(this.#bytes, at, this.#end);
    if (colorsRed(this.#bytes, at, next)) this.shapes |= BIT.red;
    return next;
  }

  #read(at: number, byte: number, kind: number): void {
    if (kind === LETTER || kind === DIGIT || kind === UNDERSCORE) {
      if (this.#wordChars++ === 0) this.#hashBeforeWord = this.template;
      if (kind === DIGIT) this.#readDigit(at, byte);
      else this.#readLetter(at, byte, kind);
      return;
    }
    this.#endWord(at, byte, kind);
    if (kind !== SPACE) {
      this.#readSign(at, byte, kind);
      return;
    }
    this.#endToken(at);
    // A run of spaces is one: numbers of other lengths move columns.
    if (this.#lastKind !== SPACE) this.#mix(at, BLANK);
    this.#startToken();
  }

  #readDigit(at: number, byte: number): void {
    this.#marks++;
    if (byte !== ZERO_DIGIT) this.#isNonZero = true;
    if (this.#lastKind !== DIGIT || !this.#hasDigit) this.#mix(at, MASK_NUMBER);
    const isPlace = !this.#hasDigit && this.#lastByte === COLON && endsLikeFile(this.#bytes, at - 1, this.#start);
    if (isPlace) this.shapes |= BIT.location;
    this.#hasDigit = true;
  }

  #readLetter(at: number, byte: number, kind: number): void {
    const lower = kind === LETTER ? byte | LOWER_CASE : byte;
    if (kind === LETTER) {
      this.#marks++;
      this.#hasLetter = true;
      if (byte > LAST_CAPITAL) this.#isUpper = false;
    }
    if (lower > LAST_HEX_LETTER || kind === UNDERSCORE) this.#isHex = false;
    this.#wordHash = mixByte(this.#wordHash, lower);
    this.#mix(at, byte);
  }

  #readSign(at: number, byte: number, kind: number): void {
    if (kind === SLASH) this.#hasSlash = true;
    const isExtension = kind === DOT && this.#lastKind !== SPACE && BYTE_CLASSES[this.#bytes[at + 1]!] === LETTER;
    if (isExtension) this.#hasExtension = true;
    if (kind === QUOTE) this.#muteQuote(at, byte);
    this.#mix(at, byte);
    if (kind === OTHER && byte !== COLON && byte !== EQUALS) this.#awaitsNumber = false;
  }

  #muteQuote(at: number, byte: number): void {
    const mayOpen =
      at > this.#mutedUntil && byte !== this.#lastByte && (this.#lastKind === SPACE || this.#lastKind === OTHER);
    const close = mayOpen ? closingQuote(this.#bytes, at, this.#end) : 0;
    if (close === 0) return;
    this.#mix(at, MASK_QUOTE);
    this.#mutedUntil = close;
  }

  #endWord(at: number, next: number, nextKind: number): void {
    if (this.#wordChars === 0) return;
    if (this.#hasDigit && !this.#hasLetter) this.#endNumber(at, nextKind);
    else this.#endName(at, next, nextKind);
    this.#startWord();
  }

  #endNumber(at: number, nextKind: number): void {
    // `12: error` is a place, `12 errors` a count.
    if (nextKind === SPACE) this.#number = this.#isNonZero ? 'above zero' : 'zero';
    if (!this.#isNonZero && at > this.#mutedUntil) this.template = mixByte(this.#hashBeforeWord, MASK_ZERO);
    if (this.#awaitsNumber) this.shapes |= this.#isNonZero ? BIT.failureCount : BIT.noFailure;
    this.#awaitsNumber = false;
    this.#previousWord = 0;
  }

  #endName(at: number, next: number, nextKind: number): void {
    const isHash = this.#isHex && this.#hasDigit && this.#wordChars >= MIN_HASH_CHARS;
    if (isHash && at > this.#mutedUntil) this.template = mixByte(this.#hashBeforeWord, MASK_NUMBER);
    if (!this.#hasDigit) this.#lookUp(at, next, nextKind);
    if (nextKind !== SPACE || !this.#hasDigit) this.#previousWord = this.#wordHash;
    if ((this.#tokenCues & COUNTED) === 0) this.#number = 'none';
  }

  #lookUp(at: number, next: number, nextKind: number): void {
    let found = CUE_TABLE.get(this.#wordHash) ?? 0;
    if (this.#previousWord !== 0) found |= CUE_TABLE.get(pairHash(this.#previousWord, this.#wordHash)) ?? 0;
    if (found === 0) {
      if (endsInFailureName(this.#bytes, at, this.#wordChars)) this.shapes |= BIT.failureName;
      return;
    }
    this.#tokenCues |= found;
    if (this.#isUpper && this.#wordChars >= MIN_SHOUT_CHARS && (found & SHOUTED) !== 0) this.shapes |= BIT.shouts;
    if ((found & FAILING) === 0) return;
    if (this.#number !== 'none') this.shapes |= this.#number === 'zero' ? BIT.noFailure : BIT.failureCount;
    this.#awaitsNumber = next === COLON || next === EQUALS || nextKind === SPACE;
  }

  /** Words in paths and names of files are no cues. */
  #endToken(at: number): void {
    if (this.#lastKind === SPACE) return;
    if (this.#hasSlash) {
      this.shapes |= BIT.path;
      if (at > this.#mutedUntil) this.template = mixByte(this.#hashBeforeToken, MASK_PATH);
    } else if (!this.#hasExtension) this.cues |= this.#tokenCues;
    if (this.#lastByte === COLON && at < this.#end) this.shapes |= BIT.head;
  }

  #judgeWhole(): void {
    this.template >>>= 0;
    this.shapes |= startShapes(this.#bytes, this.textStart, this.#end);
    if (this.#lastByte === COLON) this.shapes |= BIT.colon;
    if (this.#lastByte === FULL_STOP || this.#lastByte === EXCLAMATION) this.shapes |= BIT.sentence;
    const isRuler = (this.shapes & BIT.blank) === 0 && this.length > 3 && this.#marks < this.length * RULER_SHARE;
    if (isRuler) this.shapes |= BIT.ruler;
  }
}
