/** A heading and what stands below it, as written; the text before the first heading has the heading ''. */
export interface RawSection {
  /** Lower case, without markup or closing punctuation. */
  readonly heading: string;
  /** 1 to 6 as in Markdown, 7 for a bold line that serves as heading, 0 before the first heading. */
  readonly level: number;
  readonly lines: readonly string[];
}

interface Heading {
  readonly title: string;
  readonly rest: string;
  readonly level: number;
}

const BOLD_LEVEL = 7;

const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$/;
/** `**What happened**: text` or `**Steps to reproduce:**`, as templates from before issue forms have it. */
const BOLD_HEADING = /^\s{0,3}\*\*([^*\n]{2,120})\*\*\s*([:：]?)\s*(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Splits an issue body at its headings. A heading inside a code block is code. */
export function parseSections(body: string): RawSection[] {
  const sections: { heading: string; level: number; lines: string[] }[] = [{ heading: '', level: 0, lines: [] }];
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const marker = FENCE.exec(line)?.[1];
    if (marker !== undefined) fence = nextFence(fence, marker);
    const heading = fence === undefined && marker === undefined ? readHeading(line) : undefined;
    if (heading === undefined) {
      sections.at(-1)?.lines.push(line);
    } else if (heading.title !== '') {
      sections.push({ heading: heading.title, level: heading.level, lines: heading.rest === '' ? [] : [heading.rest] });
    }
  }
  return sections.filter((section, index) => !isGroupTitle(section, sections[index + 1]));
}

/** `## Optional questions` right above `### Your browser` asks nothing itself. */
function isGroupTitle(section: RawSection, next: RawSection | undefined): boolean {
  if (section.level === 0 || next === undefined) return false;
  return next.level > section.level && section.lines.every((line) => line.trim() === '');
}

function nextFence(open: string | undefined, marker: string): string | undefined {
  if (open === undefined) return marker;
  return marker.startsWith(open) ? undefined : open;
}

function readHeading(line: string): Heading | undefined {
  const atx = ATX_HEADING.exec(line);
  if (atx !== null) return { title: normalizeHeading(atx[2] ?? ''), rest: '', level: atx[1]?.length ?? 1 };
  const bold = BOLD_HEADING.exec(line);
  if (bold === null) return undefined;
  const [, title = '', colon = '', rest = ''] = bold;
  const isHeading = colon !== '' || /[:：?？]\s*$/.test(title) || rest === '';
  return isHeading ? { title: normalizeHeading(title), rest, level: BOLD_LEVEL } : undefined;
}

function normalizeHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`#]+/g, '')
    .replace(/[\s:：?？.!]+$/u, '')
    .trim();
}
