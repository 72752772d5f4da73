import { withoutComments } from './clean-markdown.ts';

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
  /** As written, without comments and the fences of code blocks. */
  readonly lines: readonly string[];
}

type Heading = Pick<RawSection, 'heading' | 'level' | 'isQuestion'> & { readonly rest: string };

const BOLD_LEVEL = 7;
/** Nobody asks a longer question; it also bounds the time that a hostile line takes. */
const MAX_HEADING_CHARS = 200;
/** More than any form has; bounds what hostile text makes of a summary. */
const MAX_SECTIONS = 200;

const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
/** `**What happened**: text` or `**Steps to reproduce:**`, as templates from before issue forms have it. */
const BOLD_HEADING = /^\s{0,3}\*\*([^*]{2,120})\*\*(.*)$/s;
/** Unlike CommonMark at any depth: a list item may hold code too. What opens with ``` and has ` after it is inline code. */
const OPENING_FENCE = /^\s*(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const CLOSING_FENCE = /^\s*(`{3,}|~{3,})\s*$/;
const QUESTION_END = /[:：?？][\s*_`]*$/u;

/** Splits an issue body at its headings. A heading inside a code block is code, one inside a comment is hidden. */
export function parseSections(body: string): RawSection[] {
  const written = body.split('\n');
  const visible = withoutComments(body).split('\n');
  const lastFence = visible.findLastIndex((line) => CLOSING_FENCE.test(line));
  const sections = [startSection({ heading: '', level: 0, isQuestion: false, rest: '' })];
  let openFence: string | undefined;
  for (const [index, line] of visible.entries()) {
    const wasOpen = openFence;
    // Whoever forgot to close a code block still answered the form below it.
    openFence = wasOpen === undefined && index >= lastFence ? undefined : nextFence(openFence, line);
    const heading = wasOpen === undefined && sections.length < MAX_SECTIONS ? readHeading(line) : undefined;
    if (heading !== undefined && heading.heading !== '') sections.push(startSection(heading));
    const current = sections.at(-1) as OpenSection;
    if (line !== written[index]) current.hasComment = true;
    if (heading === undefined && openFence === wasOpen) current.lines.push(line);
  }
  return sections.filter((section, index) => !isGroupTitle(section, sections[index + 1]));
}

interface OpenSection extends RawSection {
  hasComment: boolean;
  readonly lines: string[];
}

function startSection({ rest, ...heading }: Heading): OpenSection {
  return { ...heading, hasComment: false, lines: rest === '' ? [] : [rest] };
}

/** `## Optional questions` right above `### Your browser` asks nothing itself. */
function isGroupTitle(section: RawSection, next: RawSection | undefined): boolean {
  if (section.level === 0 || next === undefined || next.level <= section.level) return false;
  return !section.hasComment && section.lines.every((line) => line.trim() === '');
}

/** The fence that is open after a line (CommonMark 4.5): closed by one of its kind that is at least as long. */
function nextFence(open: string | undefined, line: string): string | undefined {
  if (open !== undefined) return CLOSING_FENCE.exec(line)?.[1]?.startsWith(open) ? undefined : open;
  const match = OPENING_FENCE.exec(line);
  return match?.[1] ?? match?.[2];
}

function readHeading(line: string): Heading | undefined {
  const atx = ATX_HEADING.exec(line);
  if (atx !== null) {
    const title = line.slice(atx[0].length).trim();
    return title.length > MAX_HEADING_CHARS ? undefined : { ...readTitle(title), level: atx[1]?.length ?? 1, rest: '' };
  }
  const bold = BOLD_HEADING.exec(line);
  if (bold === null) return undefined;
  const title = readTitle(bold[1] ?? '');
  const after = (bold[2] ?? '').trim();
  if (/^[:：]/u.test(after)) return { ...title, isQuestion: true, level: BOLD_LEVEL, rest: after.slice(1).trim() };
  return title.isQuestion || after === '' ? { ...title, level: BOLD_LEVEL, rest: after } : undefined;
}

function readTitle(title: string): Pick<Heading, 'heading' | 'isQuestion'> {
  const heading = title
    .replace(/(?:^|\s)#+$/, '')
    .replace(/[*`]+/g, '')
    .replace(/^[\s_]+|[\s_:：?？.。!！]+$/gu, '')
    .toLowerCase();
  return { heading: /[\p{L}\p{N}]/u.test(heading) ? heading : '', isQuestion: QUESTION_END.test(title) };
}
