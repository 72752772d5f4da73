import { formatNumber } from '../../text/format-count.ts';
import { firstWords, lastWords } from '../../text/whole-words.ts';
import { stripEscapes } from '../log/escape-sequences.ts';

/** Names of parametrized tests hold their values; nobody reads more. */
const MAX_NAME_CHARS = 500;
/** About what an excerpt of a log gives one failure. */
const MAX_MESSAGE_HEAD_CHARS = 3000;
/** The place of the failure often stands last. */
const MAX_MESSAGE_TAIL_CHARS = 1000;
/** What one case may bring, before it is bounded. */
export const MAX_CASE_CHARS = 1 << 16;

/** Stands for the escape character, which XML 1.0 forbids, until the text is cleaned: the last sign for private use. */
export const ESCAPE_STAND_IN = '\u{10fffd}';
const STAND_INS = new RegExp(ESCAPE_STAND_IN, 'gu');
/** How writers spell the escape character before a color: pytest, ctest, rspec and languages' own quotes. */
const SPELLED_ESCAPES = /(?:#x1B|\[NON-XML-CHAR-0x1B\]|\\e|\\x1b|\\u001b|\\033)(?=\[[\d;]{0,20}m)/gi;

/** A text of a report without colors and control characters; its lines stay. */
export function cleanReportText(text: string): string {
  return firstWords(text, MAX_CASE_CHARS)
    .replace(STAND_INS, '\u001b')
    .replace(SPELLED_ESCAPES, '\u001b')
    .split(/\r?\n|\r/)
    .map((line) => stripColors(stripEscapes(line)).trimEnd())
    .join('\n')
    .toWellFormed();
}

/** What is left of colors where a writer took only the escape character away (mocha-junit-reporter): always two or more. */
const BARE_COLORS = /\[(?:0|1|2|3|4|7|2[2-9]|3[0-79]|4[0-79]|9[0-7])(?:;\d{1,3}){0,4}m/g;

function stripColors(line: string): string {
  return (line.match(BARE_COLORS)?.length ?? 0) >= 2 ? line.replace(BARE_COLORS, '') : line;
}

/** A name on one line. */
export function cleanReportName(text: string): string {
  const name = cleanReportText(text).replace(/\s+/g, ' ').trim();
  if (name.length <= MAX_NAME_CHARS) return name;
  const words = firstWords(name, MAX_NAME_CHARS - 1);
  return words === '' ? `a name of ${formatNumber(name.length)} characters` : `${words}…`;
}

/** A cleaned message with its start and its end, cut between lines or words; null of an empty one. */
export function boundMessage(text: string): string | null {
  const message = text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
  if (
    message
      .slice(0, MAX_CASE_CHARS)
      .split('\n')
      .every((line) => FRAME.test(line))
  )
    return null;
  if (message.length <= MAX_MESSAGE_HEAD_CHARS + MAX_MESSAGE_TAIL_CHARS) return message;
  // Half a secret would not be recognized: no word is cut in two.
  return `${firstWords(message, MAX_MESSAGE_HEAD_CHARS)}\n…\n${lastWords(message, MAX_MESSAGE_TAIL_CHARS)}`;
}

/** Words that only say that something failed. */
const EMPTY_WORDS = /^(?:failed|collection failure|failure|error|test failed|assertion failed)[.!:]?$/i;
/** Lines that frame a message: of go, of Playwright, of rules. */
const FRAME =
  /^(?:Iteration: \d+|=== (?:RUN|PAUSE|CONT)\b.*|\s*--- (?:FAIL|SKIP|PASS):.*|\s*\[.{0,80}\] › .*|\s*Retry #\d+ .*|[\s─━⎯=-]*)$/;

/** `AssertionError: `, `TestTimeoutError: ` */
const MAX_ERROR_NAME_CHARS = 20;
/** What Playwright says where it has no message: place and title. */
const PLACE_AND_TITLE = /^\S{1,300}:\d{1,7}:\d{1,7} /;

/** What a writer says in an attribute and in a text, without saying it twice in a row. */
export function joinMessage(summary: string, text: string): string {
  const head = summary.trim();
  if (text.trim() === '') return head;
  const start = text.slice(0, MAX_MESSAGE_HEAD_CHARS).replace(/\s+/g, ' ').trim();
  const at = start.indexOf(head.slice(0, MAX_MESSAGE_HEAD_CHARS).replace(/\s+/g, ' '));
  const isToldAlready = at >= 0 && at <= MAX_ERROR_NAME_CHARS;
  return isToldAlready || EMPTY_WORDS.test(head) || PLACE_AND_TITLE.test(head) ? text : `${head}\n${text}`;
}

/** The first line of a message that says something. */
export function firstLineOf(message: string): string {
  const lines = message.split('\n');
  return (lines.find((line) => !FRAME.test(line)) ?? lines[0] ?? '').trim();
}
