import { BYTE_CLASSES, DIGIT, DOT, LETTER, SLASH } from './byte-classes.ts';

const LOWER_CASE = 0x20;
const FAILURE_NAMES: readonly Uint8Array[] = ['error', 'exception'].map((name) => new TextEncoder().encode(name));
const MAX_EXTENSION_CHARS = 7;
/** Quotes farther apart are apostrophes. */
const MAX_QUOTE_BYTES = 160;

/** Whether a word that ends before `at` has other letters before Error or Exception, in any case. */
export function endsInFailureName(bytes: Uint8Array, at: number, chars: number): boolean {
  return FAILURE_NAMES.some((name) => chars > name.length && endsWith(bytes, at, name));
}

function endsWith(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index++) {
    if ((bytes[at - name.length + index]! | LOWER_CASE) !== name[index]) return false;
  }
  return true;
}

/** Whether what stands before `at` ends like the name of a file: letters behind a dot or a slash. */
export function endsLikeFile(bytes: Uint8Array, at: number, start: number): boolean {
  if (at <= start || BYTE_CLASSES[bytes[at - 1]!] !== LETTER) return false;
  for (let index = at - 2; index >= start && index >= at - MAX_EXTENSION_CHARS; index--) {
    const kind = BYTE_CLASSES[bytes[index]!];
    if (kind === DOT || kind === SLASH) return true;
    if (kind !== LETTER && kind !== DIGIT) return false;
  }
  return false;
}

/** Where the quote that stands at `at` is closed, 0 where it is not, or not soon. */
export function closingQuote(bytes: Uint8Array, at: number, end: number): number {
  const stop = Math.min(end, at + MAX_QUOTE_BYTES);
  for (let index = at + 1; index < stop; index++) if (bytes[index] === bytes[at]) return index;
  return 0;
}
