/** Stands for what differs from run to run. */
const MASK = '#';
/** A quoted text that is longer, or has a space in it, is a value; a shorter one is a name that tells failures apart. */
const MAX_QUOTED_NAME = 60;
/** Longer texts are cut before they are masked; of a line no more than this says what failed. */
const MAX_MASKED_CHARS = 400;

const QUOTES = /[\u2018\u2019\u201c\u201d\u00b4`']/g;
/** An apostrophe inside a word opens no quote. */
const APOSTROPHE = /(?<=\p{L})['\u2019](?=\p{L})/gu;
const QUOTED = /"([^"]{1,300})"/g;
const ADDRESS = /\bhttps?:\/\/(?:[^\s/@"]{0,200}@)?([^\s/"):]{1,200})[^\s"')>\]]*/g;
/** In the name of a test: other slashes tell a group from its members. */
const ABSOLUTE_PATH = /(?<![\w.])(?:[a-z]:[\\/]|\/)[\w.~@$%+-]+(?:[\\/]+[\w.~@$%+-]+)+/gi;
/** A token with a slash, or a drive letter and a backslash. Its last part is what the file is called. */
const PATH = /(?:\b[a-z]:)?[\w.~@$%+{}*-]*(?:[\\/]+[\w.~@$%+{}*-]+)+[\\/]?/gi;
const TEMPORARY = /[\\/](?:te?mp|T|var[\\/]folders|_temp)[\\/]/i;
const UUID = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;
const HEXADECIMAL = /\b(?:0x[\da-f]+|(?=[a-f]*\d)[\da-f]{7,})\b/gi;
const DATE_WORDS =
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?= ?\d)/gi;
/** Behind a number: what it counts of time, or where its clock stands. */
const UNITS =
  /(?<=\d ?)(?:ms|µs|us|ns|s|secs?|seconds?|m|mins?|minutes?|h|hours?|milliseconds?|[kmg]i?b|bytes|am|pm|utc|gmt)\b/gi;
const VERSION = /\bv?\d+(?:\.\d+)+(?:[-+][a-z\d.]+)?\b/gi;
/** The frames of a spinner, alone. */
const SPINNER = /(?<=\s)[\\|/-](?=\s)/g;
const NUMBERS = /\d+(?:[.,:/_-]?\d+)*/g;
const MASKED_RUN = /#(?:[\s.,:/_tz+-]*#)+(?:z\b)?/gi;

/**
 * A line, or the name of a test, without what differs from run to run: numbers, times, hashes, versions, folders of paths,
 * long values in quotes, capitals and the kind of quotes. What a file is called and short quoted names stay: they tell
 * one failure from another. Linear in the length, which is cut.
 */
export function maskText(text: string): string {
  return maskWords(text, PATH)
    .replace(SPINNER, '')
    .replace(NUMBERS, MASK)
    .replace(MASKED_RUN, MASK)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** As `maskText`, for the name of a test: capitals, relative paths and numbers inside a word, as in `utf8`, belong to it. */
export function maskTestName(name: string): string {
  const masked = maskWords(name, ABSOLUTE_PATH).replace(/(?<![\p{L}_\d])\d+(?:[.,:/_-]?\d+)*(?![\p{L}_\d])/gu, MASK);
  return masked.replace(MASKED_RUN, MASK).replace(/\s+/g, ' ').trim();
}

function maskWords(text: string, paths: RegExp): string {
  return text
    .slice(0, MAX_MASKED_CHARS)
    .replace(APOSTROPHE, '')
    .replace(QUOTES, '"')
    .replace(ADDRESS, '$1')
    .replace(UUID, MASK)
    .replace(paths, baseName)
    .replace(QUOTED, (_, inner: string) => (isName(inner) ? `"${inner}"` : '"…"'))
    .replace(HEXADECIMAL, MASK)
    .replace(DATE_WORDS, '')
    .replace(VERSION, MASK)
    .replace(UNITS, '');
}

function baseName(path: string): string {
  if (TEMPORARY.test(path)) return MASK;
  return path.split(/[\\/]+/).findLast((part) => part !== '') ?? MASK;
}

function isName(quoted: string): boolean {
  return quoted.length <= MAX_QUOTED_NAME && !/\s/.test(quoted);
}
