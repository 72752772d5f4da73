/** Longest text of a model that is looked at. */
const MAX_CHARS = 4_000;
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}`"“‘'])/u;
/** In marks of quotation, of any kind; single ones only around what is no apostrophe. */
const QUOTED =
  /`+([^`]{1,300})`+|"([^"]{1,300})"|“([^”]{1,300})”|(?<![\p{L}\p{N}])['‘]([^'’]{2,300})['’](?![\p{L}\p{N}])/gu;
/** Links are built by code alone, and nobody is called. */
const FORBIDDEN = /:\/\/|\bwww\.|(?<![\p{L}\p{N}.])@[\p{L}\p{N}]|\]\(|(?<![\p{L}\p{N}])#\d/iu;
/** Words that name something of a program: a path, a call, a flag, an inner capital, a long number. */
const NAME = /[/\\_]|::|\.\p{L}|\(\)|^--?\p{L}|\p{Ll}\p{Lu}|\d\.\d|\d{3}/u;
const AROUND_WORD = /^[^\p{L}\p{N}./\\_-]+|[^\p{L}\p{N}/\\_)]+$/gu;
/** Names by their looks alone. */
const PLAIN = new Set([
  'and/or',
  'ci/cd',
  'i/o',
  'e.g',
  'i.e',
  'read/write',
  'client/server',
  'github',
  'javascript',
  'typescript',
]);

/**
 * The sentences of a model that speak of nothing but what it was shown: one that quotes what does not stand there verbatim, names a
 * file, test, function, number or version that does not occur, links, refers or calls somebody goes as a whole.
 */
export function keepFounded(text: string, shown: Shown): string {
  const plain = text
    .slice(0, MAX_CHARS)
    .normalize('NFKC')
    .toWellFormed()
    .replace(/\p{Other}/gu, ' ')
    .replace(/\s+/gu, ' ');
  return plain
    .trim()
    .split(SENTENCE_END)
    .filter((sentence) => isFounded(sentence, shown))
    .join(' ');
}

/** What a model was shown, made ready for many questions. */
export interface Shown {
  /** White space run together. */
  readonly text: string;
  readonly lowerCase: string;
}

export function toShown(parts: readonly string[]): Shown {
  const text = parts.join('\n').normalize('NFKC').replace(/\s+/gu, ' ');
  return { text, lowerCase: text.toLowerCase() };
}

function isFounded(sentence: string, { text, lowerCase }: Shown): boolean {
  if (FORBIDDEN.test(sentence)) return false;
  const quotes = [...sentence.matchAll(QUOTED)].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
  if (!quotes.every((quote) => text.includes(quote.trim()))) return false;
  const words = sentence
    .replace(QUOTED, ' ')
    .split(' ')
    .map((word) => word.replace(AROUND_WORD, ''));
  return words.every(
    (word) => !NAME.test(word) || PLAIN.has(word.toLowerCase()) || lowerCase.includes(word.toLowerCase()),
  );
}
