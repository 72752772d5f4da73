import { type CatalogIssue, MAX_EXCERPT_CHARS } from '../corpus/issue-catalog.ts';
import type { Document } from '../document/document.ts';
import { cutText } from '../issue/clean-text.ts';
import type { Issue } from '../issue/issue.ts';
import type { TermSketch } from '../neighbors/term-sketch.ts';

/** What the index keeps of an issue. */
export function toCatalogIssue(
  issue: Issue,
  { document, sketch }: { readonly document: Document; readonly sketch: TermSketch },
): CatalogIssue {
  const { number, title, state, labels } = issue;
  const excerpt = cutText(document.body.replace(/\s+/g, ' ').trim(), MAX_EXCERPT_CHARS);
  return { number, title, state, labels, excerpt, sketch };
}
