import { cutText } from '../issue/clean-text.ts';
import type { Issue } from '../issue/issue.ts';
import { type Boilerplate, normalizeLine, splitField } from './boilerplate.ts';
import { cleanMarkdown, withoutComments } from './clean-markdown.ts';
import type { Document, Section } from './document.ts';
import { parseSections, type RawSection } from './parse-sections.ts';

/** Characters of a body that any stage reads; what explains an issue stands in its beginning, logs stand at its end. */
export const MAX_BODY_CHARS = 8_000;
/** A recurring line this long is the template's own sentence; a shorter one may be a drop-down's answer. */
const TEMPLATE_SENTENCE_WORDS = 8;
/** An image, a video or a link is an answer, though none that can be embedded. */
const ATTACHMENT = /!\[|<img|<video|https?:\/\//i;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u;
/** A ticked box is an answer, however many issues share its text. */
const TICKED = /^\s*[-*]\s*\[[xX]\]/;
const PLACEHOLDER = /\[e\.?g|\.\.\.|…|<[^>]{1,60}>|^\s*[-*]\s*\[ \]|[:：?？]\s*$/iu;

/** Turns an issue into the text that is embedded and the facts of its form. Pure; never throws on any text. */
export function toDocument(issue: Issue, boilerplate: Boilerplate): Document {
  const visible = cleanMarkdown(issue.body);
  const sections = parseSections(issue.body)
    .filter((section) => section.heading !== '')
    .map((section) => ({ heading: section.heading, state: sectionState(section, boilerplate) }));
  return {
    number: issue.number,
    title: cleanMarkdown(issue.title).replace(/\s+/g, ' ').trim(),
    body: withoutBoilerplate(visible, boilerplate),
    sections,
    missing: missingHeadings(sections),
  };
}

/** Keeps what the reporter wrote: recurring lines go, and of `- Version: 3.1` the recurring field name goes. */
function withoutBoilerplate(text: string, boilerplate: Boilerplate): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const written = writtenPart(line, boilerplate);
    if (written.trim() !== '') kept.push(written.trimEnd());
  }
  return cutText(kept.join('\n'), MAX_BODY_CHARS);
}

function writtenPart(line: string, boilerplate: Boilerplate): string {
  const field = splitField(line);
  const isField = field !== undefined && field.rest.trim() !== '' && boilerplate.has(field.name);
  const normalized = normalizeLine(line);
  // `- Database: Postgres` may stand in many issues and still be the answer that matters.
  if (isField && normalized.split(' ').length < TEMPLATE_SENTENCE_WORDS) return field.rest;
  if (boilerplate.has(normalized)) return '';
  return isField ? field.rest : line;
}

function sectionState(section: RawSection, boilerplate: Boilerplate): Section['state'] {
  const raw = section.lines.join('\n');
  const lines = withoutComments(raw)
    .split('\n')
    .filter((line) => ATTACHMENT.test(line) || SAYS_SOMETHING.test(cleanMarkdown(line)));
  if (lines.length === 0) return raw.includes('<!--') ? 'template' : 'empty';
  return lines.every((line) => isTemplateLine(line, boilerplate)) ? 'template' : 'filled';
}

function isTemplateLine(line: string, boilerplate: Boilerplate): boolean {
  if (TICKED.test(line)) return false;
  const normalized = normalizeLine(line);
  const field = splitField(line);
  if (field !== undefined && field.rest.trim() === '' && boilerplate.has(field.name)) return true;
  if (!boilerplate.has(normalized)) return false;
  return PLACEHOLDER.test(line) || normalized.split(' ').length >= TEMPLATE_SENTENCE_WORDS;
}

function missingHeadings(sections: readonly Section[]): string[] {
  const filled = new Set(sections.filter((section) => section.state === 'filled').map((section) => section.heading));
  const missing = sections.filter((section) => section.state !== 'filled').map((section) => section.heading);
  return [...new Set(missing)].filter((heading) => !filled.has(heading));
}
