import { createHash } from 'node:crypto';

/** Marks where text from outside begins and ends, by a word that no such text can hold. */
export interface Fence {
  /** How the instructions call it. */
  readonly marker: string;
  /** The text between two lines with the marker and a name of ours (`issue`, `known issue 4711`). */
  wrap(name: string, text: string): string;
}

const MARKER_CHARS = 12;
/** Control, format (bidirectional, zero-width, tags), private and unassigned characters: not seen, but a model reads them. */
const INVISIBLE = /(?![\n\t])\p{Other}/gu;
/** Marks that one letter may carry. */
const TOO_MANY_MARKS = /(\p{Mark}{4})\p{Mark}+/gu;
/** What our own fences begin and end with. */
const FENCE_SIGNS = /<{3,}|>{3,}/g;

/**
 * A fence around these texts. Its marker is made from a hash of all of them: the same texts give the same prompt, and
 * nobody can write a text that holds the hash of itself and of others.
 */
export function createFence(texts: readonly string[]): Fence {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  const marker = hash.digest('hex').slice(0, MARKER_CHARS);
  return {
    marker,
    wrap: (name, text) => `<<<${marker} begin ${name}>>>\n${text.replaceAll(marker, '')}\n<<<${marker} end ${name}>>>`,
  };
}

/** Text from outside as it may stand in a prompt: nothing that is not seen, nothing that looks like a fence. */
export function cleanData(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(TOO_MANY_MARKS, '$1')
    .replace(FENCE_SIGNS, (signs) => signs.slice(0, 2));
}
