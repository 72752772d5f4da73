import type { LineRange } from '../document/document.ts';
import type { CountTokens } from '../models/token-counter.ts';

export interface TokenLimit {
  readonly maxTokens: number;
  readonly countTokens: CountTokens;
}

/** A line that is longer is no prose: encoded data, minified code, a stack on one line. */
const MAX_LINE_CHARS = 600;
/** Lines of a code block that are kept, tried one after the other. */
const CODE_LINES = [40, 16, 6, 0];
const CUT_MARK = '[…]';
/** So far a character that people see can reach: letters with marks, flags, families of emoji. */
const LONGEST_CHARACTER = 64;

/** A text, and which of its lines are blocks of code with their fences. */
export interface TextWithCode {
  readonly text: string;
  readonly codeLines: readonly LineRange[];
}

/**
 * Shortens a text to a number of tokens: overlong lines first, then code blocks, prose last and from its end. Never cuts
 * inside a character.
 */
export function shortenText({ text, codeLines }: TextWithCode, { maxTokens, countTokens }: TokenLimit): string {
  const fits = (candidate: string) => countTokens(candidate) <= maxTokens;
  if (fits(text)) return text;
  const lines = text.split('\n').map(shortenLine);
  let shortened = lines.join('\n');
  for (const maxLines of CODE_LINES) {
    if (fits(shortened)) return shortened;
    shortened = shortenCode(lines, { codeLines, maxLines }).join('\n');
  }
  return fits(shortened) ? shortened : cutToFit(shortened, fits);
}

/** At most `maxChars` UTF-16 units, cut between characters as people see them (grapheme clusters, UAX 29). */
export function cutBetweenCharacters(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const start = Math.max(0, maxChars - LONGEST_CHARACTER);
  // A window is enough: clusters are short. Its own beginning may lie inside one, which does no harm.
  const window = text.slice(start, maxChars + LONGEST_CHARACTER);
  let end = maxChars;
  for (const { index, segment } of new Intl.Segmenter().segment(window)) {
    const [from, to] = [start + index, start + index + segment.length];
    if (from < maxChars && to > maxChars) end = from;
  }
  return text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
}

function shortenLine(line: string): string {
  return line.length <= MAX_LINE_CHARS ? line : `${cutBetweenCharacters(line, MAX_LINE_CHARS)} ${CUT_MARK}`;
}

/** Keeps the first lines of every block of code, and the last ones, where errors stand. */
function shortenCode(
  lines: readonly string[],
  { codeLines, maxLines }: { readonly codeLines: readonly LineRange[]; readonly maxLines: number },
): string[] {
  const kept: string[] = [];
  let done = 0;
  for (const { from, to } of codeLines) {
    // Of a block that was cut off, the closing fence is missing.
    const last = to > lines.length ? lines.length : to - 1;
    kept.push(...lines.slice(done, from + 1), ...keepEnds(lines.slice(from + 1, last), maxLines));
    done = last;
  }
  return [...kept, ...lines.slice(done)];
}

function keepEnds(lines: readonly string[], maxLines: number): readonly string[] {
  if (lines.length <= maxLines + 1) return lines;
  const head = Math.ceil(maxLines / 2);
  return [...lines.slice(0, head), CUT_MARK, ...lines.slice(lines.length - (maxLines - head))];
}

/** The longest beginning that fits, found by halving; empty where not even the mark does. */
function cutToFit(text: string, fits: (candidate: string) => boolean): string {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(withMark(text, middle))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : withMark(text, low);
}

function withMark(text: string, chars: number): string {
  return `${cutBetweenCharacters(text, chars).trimEnd()} ${CUT_MARK}`;
}
