import { toTitleWording } from '../../document/to-wording.ts';
import { fnvHash } from '../../shared/fnv-hash.ts';

/** Counts of the terms of a title and of a body, by the terms' hashes. */
export interface WordingTerms {
  readonly title: ReadonlyMap<number, number>;
  readonly body: ReadonlyMap<number, number>;
}

/** Words, with what holds them together (`don't`, `use-case`), and the marks that tell a question or a complaint. */
const WORD = /[\p{L}\p{N}_#+]+(?:[.'’-][\p{L}\p{N}_]+)*|[?!]/gu;
/** `is it possible` says more than its words; longer runs hardly recur. */
const MAX_RUN_WORDS = 3;
const MAX_WORD_CHARS = 30;

/**
 * Runs of one to three words as written, common words included: whether something is a bug, a wish or a question shows in
 * words such as `how`, `should` and `instead of`, which say nothing about the subject. Numbers count as one word.
 */
export function wordingTerms(title: string, wording: string): WordingTerms {
  return {
    title: countRuns(['^', ...wordsOf(toTitleWording(title)), '$'], 't'),
    body: countRuns(wordsOf(wording), 'b'),
  };
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return words.map((word) => {
    if (/^\d/.test(word)) return '0';
    return word.length > MAX_WORD_CHARS ? 'xxlong' : word;
  });
}

function countRuns(words: readonly string[], field: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let start = 0; start < words.length; start++) {
    let hash = fnvHash(field);
    for (const word of words.slice(start, start + MAX_RUN_WORDS)) {
      hash = fnvHash(` ${word}`, hash);
      counts.set(hash >>> 0, (counts.get(hash >>> 0) ?? 0) + 1);
    }
  }
  return counts;
}
