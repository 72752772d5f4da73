import { type CatalogIssue, MAX_EXCERPT_CHARS } from '../corpus/issue-catalog.ts';
import type { Document } from '../document/document.ts';
import { cutText } from '../issue/clean-text.ts';
import type { Issue } from '../issue/issue.ts';
import type { Learned } from '../labels/learn-from-issues.ts';
import type { TermSketch } from '../neighbors/term-sketch.ts';

/** What the index keeps of each issue that was learned from, oldest first. */
export function* toCatalogIssues({ issues, documents, sketches }: Learned): Generator<CatalogIssue> {
  for (const [row, issue] of issues.entries()) {
    const document = documents[row];
    const sketch = sketches[row];
    if (document !== undefined && sketch !== undefined) yield toCatalogIssue(issue, { document, sketch });
  }
}

/** What the index keeps of an issue. */
export function toCatalogIssue(
  issue: Issue,
  { document, sketch }: { readonly document: Document; readonly sketch: TermSketch },
): CatalogIssue {
  const { number, title, state, labels } = issue;
  const excerpt = cutText(document.body.replace(/\s+/g, ' ').trim(), MAX_EXCERPT_CHARS);
  return { number, title, state, labels, excerpt, sketch };
}
