import { stemWord } from './stem-word.ts';

/** Letters, digits and what holds an identifier together: `http_server`, `v9.2`, `org.apache.FileSystem`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}_.#+-]*[\p{L}\p{N}_#+])?/gu;
/** `FSNamesystem.getBlock2` → `FS`, `Namesystem`, `get`, `Block`, `2`. */
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;
/** Nearly every word: taken apart no further, and told quickly. */
const ONE_PART = /^(?:[A-Z]?[a-z]+|[0-9]+)$/;
/** Scripts that are written without spaces: Thai, Hiragana, Katakana, Han. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
/** Longer ones are keys and encoded data. */
const MAX_WORD_CHARS = 40;

/**
 * The terms of a text. An identifier counts as a whole and by its parts, so that a report that quotes
 * `NullPointerException` meets one that says "null pointer"; text without spaces counts by pairs of letters.
 */
export function splitTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (ONE_PART.test(word)) addTerm(terms, word);
    else if (UNSPACED.test(word)) {
      for (const pair of letterPairs(word)) terms.push(pair);
    } else {
      addTerm(terms, word);
      const parts = word.match(PART) ?? [];
      if (parts.length > 1) for (const part of parts) addTerm(terms, part);
    }
  }
  return terms;
}

function addTerm(terms: string[], word: string): void {
  if (word.length > 1) terms.push(stemWord(word.toLowerCase().slice(0, MAX_WORD_CHARS)));
}

function letterPairs(word: string): string[] {
  const letters = Array.from(word);
  return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
