import { cutText } from '../issue/clean-text.ts';
import type { Issue } from '../issue/issue.ts';
import { type BodyLine, toCodeLines, toLine, toLines } from './body-line.ts';
import { type Boilerplate, normalizeLine, splitField } from './boilerplate.ts';
import type { Document, LineRange, Section } from './document.ts';
import type { BodyItem, CodeItem } from './markdown/body-item.ts';
import { readBody } from './markdown/read-body.ts';
import { readLine } from './read-line.ts';
import { readSections } from './read-sections.ts';
import { toWording } from './to-wording.ts';

/** Characters of a body that any stage reads; what explains an issue stands in its beginning, logs stand at its end. */
export const MAX_BODY_CHARS = 8_000;
const SHORTEST_FENCE = 3;

/** Of an issue, what a document is made of. */
type IssueText = Pick<Issue, 'number' | 'title' | 'body'> & Partial<Issue>;

/** Turns an issue into the text that is embedded and the facts of its form. Pure; never throws on any text. */
export function toDocument(issue: IssueText, boilerplate: Boilerplate): Document {
  const items = readBody(issue.body);
  const sections = readSections(items, boilerplate);
  return {
    number: issue.number,
    // GitHub shows titles as they are: `<Select> loses focus` is no markup.
    title: issue.title.replace(/\s+/g, ' ').trim(),
    ...writtenBody(items, boilerplate),
    wording: toWording(items),
    sections,
    formLines: recurringLines(items, boilerplate),
    missing: missingHeadings(sections),
  };
}

/** Keeps what the reporter wrote: recurring lines go, and of `- Version: 3.1` the recurring field name goes. */
function writtenBody(items: readonly BodyItem[], boilerplate: Boilerplate): Pick<Document, 'body' | 'codeLines'> {
  const kept: string[] = [];
  const codeLines: LineRange[] = [];
  let chars = 0;
  for (const item of items) {
    if (chars > MAX_BODY_CHARS) break;
    const written = writtenLines(item, boilerplate);
    if (item.kind === 'code' && written.length > 0)
      codeLines.push({ from: kept.length, to: kept.length + written.length });
    for (const line of written) chars += line.length + 1;
    kept.push(...written);
  }
  return { body: cutText(kept.join('\n'), MAX_BODY_CHARS), codeLines };
}

function writtenLines(item: BodyItem, boilerplate: Boilerplate): string[] {
  switch (item.kind) {
    case 'heading':
    case 'prose':
      return keepWritten([toLine(item)], boilerplate);
    case 'code':
      return fence(keepWritten(toCodeLines(item), boilerplate), item);
    case 'comment':
    case 'unanswered':
      return [];
  }
}

function keepWritten(lines: readonly BodyLine[], boilerplate: Boilerplate): string[] {
  return lines.map((line) => readLine(line, boilerplate).written.trimEnd()).filter((written) => written !== '');
}

/** Between fences that are longer than any in the code. */
function fence(lines: readonly string[], { info }: CodeItem): string[] {
  if (lines.length === 0) return [];
  const inside = lines.map((line) => /^\s*(`+)/.exec(line)?.[1]?.length ?? 0);
  const marks = '`'.repeat(inside.reduce((longest, length) => Math.max(longest, length + 1), SHORTEST_FENCE));
  return [marks + info.replaceAll('`', ''), ...lines, marks];
}

/** Headings and code included: which template was followed, and what of it was kept. */
function recurringLines(items: readonly BodyItem[], boilerplate: Boilerplate): string[] {
  const found = new Set<string>();
  for (const { line, outline } of toLines(items)) {
    for (const candidate of [normalizeLine(line), splitField(line, outline)?.name]) {
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
