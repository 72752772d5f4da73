/** Shorter words are left alone, and so are words with a digit or a letter beyond a to z. */
const MIN_WORD_CHARS = 4;
const PLAIN_WORD = /^[a-z]+$/;
/** `status`, `class` and `analysis` are no plurals. */
const NO_PLURAL = /(?:ss|us|is)$/;
const DOUBLE_CONSONANT = /([bdfgmnprt])\1$/;

/**
 * Takes plural, -ing, -ed and the final e off an English word in lower case, so that `failing`, `failed` and `fails` are
 * one term. A light form of the Porter stemmer (1980): no word is respelled, and none loses more than its ending.
 */
export function stemWord(word: string): string {
  if (word.length < MIN_WORD_CHARS || !PLAIN_WORD.test(word)) return word;
  const singular = withoutPlural(word);
  const verb = withoutVerbEnding(singular);
  const single = verb !== word && verb.length > 3 && DOUBLE_CONSONANT.test(verb) ? verb.slice(0, -1) : verb;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !NO_PLURAL.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  return word.length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
}
