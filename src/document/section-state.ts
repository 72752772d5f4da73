import { type Boilerplate, countWords, normalizeLine, saysSomething, splitField } from './boilerplate.ts';
import { cleanMarkdown } from './clean-markdown.ts';
import type { Section } from './document.ts';
import type { RawSection } from './parse-sections.ts';
import { readLine } from './read-line.ts';

/** An image, a video or a link is an answer, though none that can be embedded. */
const ATTACHMENT = /!\[|<img|<video|https?:\/\//i;
/** `-`, `2.` and `- [ ]` before an item's text. */
const LIST_MARKER = /^\s*(?:[-*+]|\d{1,3}[.)])(?=\s|$)/;
const NUMBERED_ITEM = /^\s*\d{1,3}[.)]\s/;
const TICKED_BOX = /^\s*[-*+]\s*\[ ?x ?\]/i;
const UNTICKED_BOX = /^\s*[-*+]\s*\[ \]/;
/** How `normalizeLine` renders a ticked box. */
const TICK = 'x ';
/** `[e.g. Linux]`: what a template leaves to be replaced. */
const EXAMPLE = /\[\s{0,3}e\.?g\b[^\]\n]{0,200}\]/gi;
/** `2. Click on '....'` */
const ITEM_TO_FILL_IN = /^\s*(?:[-*+]|\d{1,3}[.)])\s.*(['"`‘“])(?:\.{2,}|…)['"`’”]/;
/** `- Version:` with nothing behind it. */
const EMPTY_FIELD = /^\s*[-*+]\s[^:：]{2,70}[:：][\s*_]*$/;
/** `Steps to reproduce` is as long; what is longer or has a digit in it is a line that its writer made bold or large. */
const MAX_TITLE_WORDS = 5;
const MAX_TITLE_CHARS = 40;

/** Whether a section of a form holds an answer, nothing, or only what the template put there. */
export function sectionState(section: RawSection, boilerplate: Boilerplate): Section['state'] {
  const lines = section.lines.filter((line) => ATTACHMENT.test(line) || saysSomething(textOf(line)));
  if (lines.length === 0) return section.hasComment ? 'template' : 'empty';
  const sources = new Set(lines.map((line) => sourceOf(line, boilerplate)));
  return sources.has('reporter') || !sources.has('template') ? 'filled' : 'template';
}

/**
 * Whether the form asked for this section, rather than its writer making a line bold or large. A form's heading recurs
 * in the corpus, asks a question, has the form's marks below it (a comment, `_No response_`) or is a short title.
 */
export function isAsked(section: RawSection, boilerplate: Boilerplate): boolean {
  const { heading } = section;
  if (section.isQuestion || section.hasComment || section.lines.some((line) => line.trim() !== '')) return true;
  const normalized = normalizeLine(heading);
  if (boilerplate.has(normalized)) return true;
  const isShort = heading.length <= MAX_TITLE_CHARS && countWords(normalized) <= MAX_TITLE_WORDS;
  // A title of level 1 is the issue's own; `# item` is also a list in Jira's markup.
  return section.level > 1 && isShort && !/\d/.test(heading);
}

function textOf(line: string): string {
  return cleanMarkdown(line).replace(LIST_MARKER, '');
}

/** `undecided`: it may be the template's or the reporter's; the other lines of the section tell. */
function sourceOf(line: string, boilerplate: Boilerplate): 'reporter' | 'template' | 'undecided' {
  if (TICKED_BOX.test(line)) return 'reporter';
  if (isToBeFilledIn(line, boilerplate)) return 'template';
  const { source } = readLine(line, boilerplate);
  // `4. See error` is too short to be sure of, but beside the template's own lines it is one of them.
  if (source === 'recurring') return NUMBERED_ITEM.test(line) ? 'undecided' : 'reporter';
  return source;
}

/** What no reporter writes, however few issues have the line. */
function isToBeFilledIn(line: string, boilerplate: Boilerplate): boolean {
  if (ATTACHMENT.test(line)) return false;
  if (UNTICKED_BOX.test(line)) return boilerplate.has(TICK + normalizeLine(line));
  return ITEM_TO_FILL_IN.test(line) || EMPTY_FIELD.test(line) || isExample(line);
}

/** Whether nothing but the field's name stands beside an example: `- OS: [e.g. Linux]`, `- Browser [e.g. Firefox]`. */
function isExample(line: string): boolean {
  const without = line.replace(EXAMPLE, '');
  if (without === line) return false;
  return splitField(without)?.rest === '' || countWords(normalizeLine(without)) <= 1;
}
