import { type Boilerplate, normalizeLine } from './boilerplate.ts';
import type { Section } from './document.ts';
import type { BodyItem } from './markdown/body-item.ts';
import { parseSections, type RawSection } from './parse-sections.ts';
import { isAsked, sectionState } from './section-state.ts';

/** The sections of a form in order, each with its state; what its writer made bold or large is none. */
export function readSections(items: readonly BodyItem[], boilerplate: Boilerplate): Section[] {
  const raw = parseSections(items);
  const judged = raw.map((section, index): JudgedSection => {
    const isOwn = isOwnHeading(section, { above: findParent(raw, index), boilerplate });
    const state = sectionState(section, boilerplate);
    return { ...section, state, isAsked: isAsked(section, boilerplate) && !isOwn };
  });
  return judged.flatMap((section, index) => {
    const { heading, state } = section;
    if (heading === '' || (state === 'empty' && !section.isAsked)) return [];
    return [{ heading, state: state === 'template' && isAnsweredBelow(judged, index) ? 'filled' : state }];
  });
}

interface JudgedSection extends RawSection {
  readonly state: Section['state'];
  readonly isAsked: boolean;
}

/** The section that this one is a part of: the nearest before it with a higher heading. */
function findParent(sections: readonly RawSection[], index: number): RawSection | undefined {
  const level = sections[index]?.level ?? 0;
  return sections.slice(0, index).findLast((section) => section.level > 0 && section.level < level);
}

/** Below a heading of the form, one that no other issue has is the reporter's answer: `**Firefox**`. */
function isOwnHeading(
  section: RawSection,
  { above, boilerplate }: { readonly above: RawSection | undefined; readonly boilerplate: Boilerplate },
): boolean {
  const isOfForm = ({ heading }: RawSection) => boilerplate.has(normalizeLine(heading));
  return above !== undefined && isOfForm(above) && !isOfForm(section) && !section.isQuestion && !section.hasComment;
}

/**
 * Whether the answer to a section that holds only the template's comment stands under deeper headings, as in `## Cause`,
 * `### On Linux`, `It hangs`.
 */
function isAnsweredBelow(sections: readonly JudgedSection[], index: number): boolean {
  const [section, ...next] = sections.slice(index);
  if (section === undefined || section.content.length > 0) return false;
  const end = next.findIndex(({ level }) => level <= section.level);
  const below = end === -1 ? next : next.slice(0, end);
  return below.some((part) => part.state === 'filled' || !part.isAsked);
}
