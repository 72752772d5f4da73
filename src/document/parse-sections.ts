import type { BodyItem, ProseItem } from './markdown/body-item.ts';

/** A heading and what stands below it; the text before the first heading has the heading ''. */
export interface RawSection {
  /** Lower case, without markup or closing punctuation. */
  readonly heading: string;
  /** 1 to 6 as in Markdown, 7 for a bold line that serves as heading, 0 before the first heading. */
  readonly level: number;
  /** Whether the heading closes with a colon or a question mark. */
  readonly isQuestion: boolean;
  /** Whether an HTML comment stood there, as templates have to explain themselves. */
  readonly hasComment: boolean;
  /** Prose, code, and `_No response_`. */
  readonly content: readonly BodyItem[];
}

type Heading = Pick<RawSection, 'heading' | 'level' | 'isQuestion'> & { readonly rest?: BodyItem };

const BOLD_LEVEL = 7;
/** Nobody asks a longer question; it also bounds the time that a hostile line takes. */
const MAX_HEADING_CHARS = 200;
/** More than any form has; bounds what hostile text makes of a summary. */
const MAX_SECTIONS = 200;

/** `**What happened**: text` or `**Steps to reproduce:**`, as templates from before issue forms have it. */
const BOLD_HEADING = /^\*\*([^*]{2,120})\*\*(.*)$/s;
const QUESTION_END = /[:：?？][\s*_`]*$/u;

/** Splits an issue's body at its headings. */
export function parseSections(items: readonly BodyItem[]): RawSection[] {
  const sections = [startSection({ heading: '', level: 0, isQuestion: false })];
  for (const item of items) {
    const heading = sections.length < MAX_SECTIONS ? readHeading(item) : undefined;
    if (heading !== undefined && heading.heading !== '') sections.push(startSection(heading));
    const current = sections.at(-1) as OpenSection;
    if (item.kind === 'comment') current.hasComment = true;
    else if (heading === undefined) current.content.push(item);
  }
  return sections.filter((section, index) => !isGroupTitle(section, sections[index + 1]));
}

interface OpenSection extends RawSection {
  hasComment: boolean;
  readonly content: BodyItem[];
}

function startSection({ rest, ...heading }: Heading): OpenSection {
  return { ...heading, hasComment: false, content: rest === undefined ? [] : [rest] };
}

/** `## Optional questions` right above `### Your browser` asks nothing itself. */
function isGroupTitle(section: RawSection, next: RawSection | undefined): boolean {
  if (section.level === 0 || next === undefined || next.level <= section.level) return false;
  return !section.hasComment && section.content.length === 0;
}

function readHeading(item: BodyItem): Heading | undefined {
  if (item.kind === 'prose') return item.isTopLevel ? readBoldHeading(item) : undefined;
  if (item.kind !== 'heading' || item.text.length > MAX_HEADING_CHARS) return undefined;
  return { ...readTitle(item.text), level: item.level };
}

function readBoldHeading(item: ProseItem): Heading | undefined {
  const bold = BOLD_HEADING.exec(item.outline.trim());
  const text = item.text.trim();
  if (bold?.[1] === undefined || bold[2] === undefined) return undefined;
  const title = readTitle(text.slice(2, 2 + bold[1].length));
  const after = bold[2].trim();
  if (/^[:：]/u.test(after)) {
    return { ...title, isQuestion: true, level: BOLD_LEVEL, ...restOf(item, after.slice(1).trim()) };
  }
  return title.isQuestion || after === '' ? { ...title, level: BOLD_LEVEL, ...restOf(item, after) } : undefined;
}

/** What is written behind the heading, by its outline: the end of the line. */
function restOf(item: ProseItem, outline: string): { readonly rest?: ProseItem } {
  if (outline === '' && !item.hasAttachment) return {};
  const text = item.text.trim();
  return { rest: { ...item, text: text.slice(text.length - outline.length), outline } };
}

function readTitle(title: string): Pick<Heading, 'heading' | 'isQuestion'> {
  const heading = title
    .replace(/[*`]+/g, '')
    .replace(/^[\s_]+|[\s_:：?？.。!！]+$/gu, '')
    .toLowerCase();
  return { heading: /[\p{L}\p{N}]/u.test(heading) ? heading : '', isQuestion: QUESTION_END.test(title) };
}
