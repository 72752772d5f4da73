import { cutText } from '../issue/clean-text.ts';
import type { Issue } from '../issue/issue.ts';
import { type Boilerplate, normalizeLine, splitField } from './boilerplate.ts';
import { cleanMarkdown } from './clean-markdown.ts';
import type { Document, Section } from './document.ts';
import { readLine } from './read-line.ts';
import { readSections } from './read-sections.ts';
import { toWording } from './to-wording.ts';

/** Characters of a body that any stage reads; what explains an issue stands in its beginning, logs stand at its end. */
export const MAX_BODY_CHARS = 8_000;

/** Turns an issue into the text that is embedded and the facts of its form. Pure; never throws on any text. */
export function toDocument(issue: Issue, boilerplate: Boilerplate): Document {
  const sections = readSections(issue.body, boilerplate);
  return {
    number: issue.number,
    // GitHub shows titles as they are: `<Select> loses focus` is no markup.
    title: issue.title.replace(/\s+/g, ' ').trim(),
    body: withoutBoilerplate(cleanMarkdown(issue.body), boilerplate),
    wording: toWording(issue.body),
    sections,
    formLines: recurringLines(issue.body, boilerplate),
    missing: missingHeadings(sections),
  };
}

/** Keeps what the reporter wrote: recurring lines go, and of `- Version: 3.1` the recurring field name goes. */
function withoutBoilerplate(text: string, boilerplate: Boilerplate): string {
  const kept: string[] = [];
  let chars = 0;
  for (const line of text.split('\n')) {
    if (chars > MAX_BODY_CHARS) break;
    const written = readLine(line, boilerplate).written.trimEnd();
    if (written === '') continue;
    kept.push(written);
    chars += written.length + 1;
  }
  return cutText(kept.join('\n'), MAX_BODY_CHARS);
}

/** Read from the body as written: a template's comments and headings are part of it. */
function recurringLines(body: string, boilerplate: Boilerplate): string[] {
  const found = new Set<string>();
  for (const line of body.split('\n')) {
    for (const candidate of [normalizeLine(line), splitField(line)?.name]) {
      if (candidate !== undefined && boilerplate.has(candidate)) found.add(candidate);
    }
  }
  return [...found];
}

function missingHeadings(sections: readonly Section[]): string[] {
  const filled = new Set(sections.filter((section) => section.state === 'filled').map((section) => section.heading));
  const missing = sections.filter((section) => section.state !== 'filled').map((section) => section.heading);
  return [...new Set(missing)].filter((heading) => !filled.has(heading));
}
