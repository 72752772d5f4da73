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
    title: countRuns(titleWords(title), 'title'),
    body: countRuns(wordsOf(wording), 'body'),
  };
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return words.map((word) => {
    if (/^\d/.test(word)) return '0';
    return word.length > MAX_WORD_CHARS ? 'xxlong' : word;
  });
}

/** Where a run stands. */
export type WordingField = keyof WordingTerms;

const MARK_OF_FIELD: Readonly<Record<WordingField, string>> = { title: 't', body: 'b' };

/** The hash under which a run of words is counted in a field: `is it possible`. */
export function hashRun(run: string, field: WordingField): number {
  return run.split(' ').reduce((hash, word) => fnvHash(` ${word}`, hash), fnvHash(MARK_OF_FIELD[field])) >>> 0;
}

/** The runs that `wordingTerms` counts, as text; `^` and `$` are the ends of a title. */
export function wordingRuns(title: string, wording: string): Record<WordingField, ReadonlySet<string>> {
  const runsOf = (words: readonly string[]) =>
    new Set(
      words.flatMap((_, start) =>
        Array.from({ length: MAX_RUN_WORDS }, (_, more) => words.slice(start, start + more + 1).join(' ')),
      ),
    );
  return { title: runsOf(titleWords(title)), body: runsOf(wordsOf(wording)) };
}

function titleWords(title: string): string[] {
  return ['^', ...wordsOf(toTitleWording(title)), '$'];
}

function countRuns(words: readonly string[], field: WordingField): Map<number, number> {
  const counts = new Map<number, number>();
  for (let start = 0; start < words.length; start++) {
    let hash = fnvHash(MARK_OF_FIELD[field]);
    for (const word of words.slice(start, start + MAX_RUN_WORDS)) {
      hash = fnvHash(` ${word}`, hash);
      counts.set(hash >>> 0, (counts.get(hash >>> 0) ?? 0) + 1);
    }
  }
  return counts;
}
