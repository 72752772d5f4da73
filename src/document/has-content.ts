import { contentOf } from './content-of.ts';
import type { Document } from './document.ts';

/**
 * Whether an issue says anything that a label could rest on. It does not with nothing but words that every issue has, or with a
 * form left empty altogether: every label would be a guess from what is frequent.
 */
export function hasContent(document: Document): boolean {
  const { sections, missing } = document;
  const isFormFilled = sections.length === 0 || sections.some((section) => !missing.includes(section.heading));
  if (!isFormFilled) return false;
  const { title, body } = contentOf(document);
  return title !== '' || body !== '';
}
