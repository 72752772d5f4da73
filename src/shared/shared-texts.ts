/** Texts in memory that all threads see, unit for unit as JavaScript holds them. */
export interface SharedTexts {
  readonly bytes: Uint8Array;
  /** Where each text begins, and the end of all; as doubles, since there may be more than 4 GB. */
  readonly starts: Float64Array;
  /** 1 for each text that takes two bytes a unit. */
  readonly isWide: Uint8Array;
}

const IS_NARROW = /^[\0-\xff]*$/;
const WIDE_BYTES = 2;

export function shareTexts(texts: readonly string[]): SharedTexts {
  const isWide = Uint8Array.from(texts, (text) => (IS_NARROW.test(text) ? 0 : 1));
  const starts = new Float64Array(texts.length + 1);
  for (const [at, text] of texts.entries()) {
    starts[at + 1] = starts[at]! + text.length * (isWide[at] === 1 ? WIDE_BYTES : 1);
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(starts[texts.length]!));
  const target = Buffer.from(bytes.buffer);
  for (const [at, text] of texts.entries()) target.write(text, starts[at]!, encodingOf(isWide[at]));
  return { bytes, starts, isWide };
}

export function textAt({ bytes, starts, isWide }: SharedTexts, at: number): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return source.toString(encodingOf(isWide[at]), starts[at], starts[at + 1]);
}

function encodingOf(isWide: number | undefined): 'utf16le' | 'latin1' {
  return isWide === 1 ? 'utf16le' : 'latin1';
}
