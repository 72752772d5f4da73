import { type BodyLine, toCodeLines, toLine } from './body-line.ts';
import { type Boilerplate, countWords, normalizeLine, saysSomething, splitField } from './boilerplate.ts';
import type { Section } from './document.ts';
import type { BodyItem } from './markdown/body-item.ts';
import type { RawSection } from './parse-sections.ts';
import { readLine } from './read-line.ts';

/** `-`, `2.` and `- [ ]` before an item's text. */
const LIST_MARKER = /^(?:- |\d{1,9}[.)] )/;
const NUMBERED_ITEM = /^\d/;
/** How `normalizeLine` renders a ticked box. */
const TICK = 'x ';
/** Code that stands for nothing: `...`, `-`. */
const NO_CODE = /^[\s.…-]*$/;
/** `[e.g. Linux]`: what a template leaves to be replaced. */
const EXAMPLE = /\[\s{0,3}e\.?g\b[^\]\n]{0,200}\]/gi;
/** `Click on '....'` */
const TO_FILL_IN = /['"`‘“](?:\.{2,}|…)['"`’”]/;
/** `- Version:` with nothing behind it. */
const EMPTY_FIELD = /^- [^:：]{2,70}[:：][\s*_]*$/;
/** `Steps to reproduce` is as long; what is longer or has a digit in it is a line that its writer made bold or large. */
const MAX_TITLE_WORDS = 5;
const MAX_TITLE_CHARS = 40;

/** Whether a section of a form holds an answer, nothing, or only what the template put there. */
export function sectionState(section: RawSection, boilerplate: Boilerplate): Section['state'] {
  const sources = new Set(section.content.flatMap((item) => sourcesOf(item, boilerplate)));
  if (sources.size === 0) return section.hasComment ? 'template' : 'empty';
  return sources.has('reporter') || !sources.has('template') ? 'filled' : 'template';
}

/**
 * Whether the form asked for this section, rather than its writer making a line bold or large. A form's heading recurs
 * in the corpus, asks a question, has the form's marks below it (a comment, `_No response_`) or is a short title.
 */
export function isAsked(section: RawSection, boilerplate: Boilerplate): boolean {
  const { heading } = section;
  if (section.isQuestion || section.hasComment || section.content.length > 0) return true;
  const normalized = normalizeLine(heading);
  if (boilerplate.has(normalized)) return true;
  const isShort = heading.length <= MAX_TITLE_CHARS && countWords(normalized) <= MAX_TITLE_WORDS;
  // A title of level 1 is the issue's own; `# item` is also a list in Jira's markup.
  return section.level > 1 && isShort && !/\d/.test(heading);
}

/** `undecided`: it may be the template's or the reporter's; the other lines of the section tell. */
type Source = 'reporter' | 'template' | 'undecided';

/** Of each line that says something. */
function sourcesOf(item: BodyItem, boilerplate: Boilerplate): Source[] {
  if (item.kind === 'code') {
    const lines = toCodeLines(item).filter(({ line }) => !NO_CODE.test(line));
    return lines.map((line) => (readLine(line, boilerplate).source === 'template' ? 'template' : 'reporter'));
  }
  if (item.kind !== 'prose' && item.kind !== 'heading') return [];
  // In the outline code says something, also where it is all signs: `&&`.
  if (!item.hasAttachment && !saysSomething(item.outline)) return [];
  return [sourceOf(toLine(item), { hasAttachment: item.hasAttachment, boilerplate })];
}

interface Context {
  readonly hasAttachment: boolean;
  readonly boilerplate: Boilerplate;
}

function sourceOf(line: BodyLine, { hasAttachment, boilerplate }: Context): Source {
  if (line.box === 'ticked') return 'reporter';
  if (line.box === 'unticked' && boilerplate.has(TICK + normalizeLine(line.line))) return 'template';
  if (hasAttachment) {
    // An image alone, or behind a field's name, is the reporter's.
    if (!saysSomething(line.line) || splitField(line.line, line.outline)?.rest === '') return 'reporter';
  } else if (line.box === undefined && isToBeFilledIn(line.outline)) {
    return 'template';
  }
  const { source } = readLine(line, boilerplate);
  // `4. See error` is too short to be sure of, but beside the template's own lines it is one of them.
  if (source === 'recurring') return NUMBERED_ITEM.test(line.line) ? 'undecided' : 'reporter';
  return source;
}

/** What no reporter writes, however few issues have the line. */
function isToBeFilledIn(outline: string): boolean {
  return (LIST_MARKER.test(outline) && TO_FILL_IN.test(outline)) || EMPTY_FIELD.test(outline) || isExample(outline);
}

/** Whether nothing but the field's name stands beside an example: `- OS: [e.g. Linux]`, `- Browser [e.g. Firefox]`. */
function isExample(outline: string): boolean {
  const without = outline.replace(EXAMPLE, '');
  if (without === outline) return false;
  return splitField(without)?.rest === '' || countWords(normalizeLine(without)) <= 1;
}
