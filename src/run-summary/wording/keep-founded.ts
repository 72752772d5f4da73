/** Longest text of a model that is looked at. */
const MAX_CHARS = 4_000;
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}`"“‘'«„‹「『])/u;
/** What stands between marks that are no apostrophe, however long. */
const CLEAR_QUOTE =
  /(?<!`)`+([^`]+)`+|"([^"]+)"|[“„]([^“”„]+)[“”]|«([^«»]+)»|»([^«»]+)«|‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』/gu;
/** Single marks count only around what is no apostrophe. */
const SINGLE_QUOTE = /(?<![\p{L}\p{N}])['‘‚]([^'‘’‚]{2,})['‘’](?![\p{L}\p{N}])/gu;
/** Marks that nothing closes or opens: what they quote cannot be told. */
const LONE_MARK = /[`"“”„«»‹›「」『』]|(?<![\p{L}\p{N}])['‘‚](?=\p{L})/u;
/** Stands for a space that is quoted, while sentences are told apart. */
const QUOTED_SPACE = '\0';
/** Links are built by code alone, and nobody is called. */
const FORBIDDEN = /:\/\/|\bwww\.|(?<![\p{L}\p{N}.])@[\p{L}\p{N}]|\]\(|(?<![\p{L}\p{N}])#\d/iu;
/** Words that name something of a program: a path, a call, a flag, an inner capital, a number beyond those that people count in. */
const NAME = /[/\\_]|::|\.\p{L}|\(\)|^--?\p{L}|\p{Ll}\p{Lu}|\d\.\d|\d{2}/u;
/** Letters that look like Latin ones make another name of it. */
const MIXED_SCRIPTS =
  /^(?=.*\p{Script=Latin}).*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Not seen, but inside of a word they make another one of it. */
const UNSEEN = /[\p{Other}\p{Default_Ignorable_Code_Point}]/gu;
const AROUND_WORD = /^[^\p{L}\p{N}./\\_-]+|(?:['’]s)?[^\p{L}\p{N}/\\_)]*$/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
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
  const plain = text.slice(0, MAX_CHARS).normalize('NFKC').toWellFormed().replace(/\s+/gu, ' ').replace(UNSEEN, '');
  return plain
    .trim()
    .replace(CLEAR_QUOTE, (quote) => quote.replaceAll(' ', QUOTED_SPACE))
    .split(SENTENCE_END)
    .map((sentence) => sentence.replaceAll(QUOTED_SPACE, ' '))
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
  const quotes: string[] = [];
  const takeOut = (_quote: string, ...groups: unknown[]) => {
    quotes.push(groups.find((group) => typeof group === 'string') as string);
    return ' ';
  };
  const prose = sentence.replace(CLEAR_QUOTE, takeOut).replace(SINGLE_QUOTE, takeOut);
  if (LONE_MARK.test(prose) || !quotes.every((quote) => text.includes(quote.trim()))) return false;
  return prose
    .split(' ')
    .map((word) => word.replace(AROUND_WORD, ''))
    .filter((word) => NAME.test(word) || MIXED_SCRIPTS.test(word))
    .map((word) => word.toLowerCase())
    .every((word) => PLAIN.has(word) || occursWhole(word, lowerCase));
}

/** Whether a name stands in the text, not only as a part of a longer word or number. */
function occursWhole(word: string, text: string): boolean {
  const isPart = (beside: string | undefined, edge: string | undefined) =>
    LETTER_OR_DIGIT.test(beside ?? ' ') && LETTER_OR_DIGIT.test(edge ?? ' ');
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isPart(text[at - 1], word[0]) && !isPart(text[at + word.length], word.at(-1))) return true;
  }
  return false;
}
