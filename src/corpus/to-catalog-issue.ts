import type { Document } from '../document/document.ts';
import { cutText } from '../issue/clean-text.ts';
import { textHash } from '../issue/content-hash.ts';
import type { Issue } from '../issue/issue.ts';
import type { Learned } from '../labels/learn-from-issues.ts';
import type { TermSketch } from '../neighbors/term-sketch.ts';
import { MAX_EXCERPT_CHARS, type StoredIssue, TEXT_HASH_BYTES } from './issue-catalog.ts';

/** What the index keeps of each issue that was learned from, oldest first. */
export function* toCatalogIssues({ issues, documents, sketches }: Learned): Generator<StoredIssue> {
  for (const [row, issue] of issues.entries()) {
    const document = documents[row];
    const sketch = sketches[row];
    if (document !== undefined && sketch !== undefined) yield toCatalogIssue(issue, { document, sketch });
  }
}

/** What the index keeps of an issue. */
export function toCatalogIssue(
  issue: Issue,
  {
    document,
    sketch,
    maxExcerptChars = MAX_EXCERPT_CHARS,
  }: { readonly document: Document; readonly sketch: TermSketch; readonly maxExcerptChars?: number },
): StoredIssue {
  const { number, title, state, labels } = issue;
  // Cut in the middle of a word or after one: as it is read again, without a space at its end.
  const excerpt = cutText(document.body.replace(/\s+/g, ' ').trim(), maxExcerptChars).trimEnd();
  return { number, title, state, labels, excerpt, sketch, textHash: storedTextHash(issue) };
}

/** As the index keeps it: two texts of an issue differ where their hashes do. */
export function storedTextHash(issue: Pick<Issue, 'title' | 'body'>): string {
  return textHash(issue).slice(0, 2 * TEXT_HASH_BYTES);
}
