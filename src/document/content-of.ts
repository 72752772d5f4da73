import { normalizeLine } from './boilerplate.ts';
import type { Document } from './document.ts';
import { EMPTY_WORDS } from './empty-words.ts';
import { isSignature, withoutSignature } from './signature.ts';
import { isTemplateSentence } from './template-sentences.ts';

/** A word, with the marks that hold it together: `don't`, `c++`, `node.js`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’._+#-]*[\p{L}\p{M}\p{N}+#])?/gu;
/** Digits and signs alone name nothing. */
const HAS_LETTERS = /\p{L}[^\p{L}]*\p{L}|\p{Script=Han}|\p{L}[+#]/u;
/** One letter, typed until the form was content. */
const IS_ONE_LETTER = /^(\p{L})\1+$/u;
/** What a form makes people confirm: `- [x] I searched for duplicates`. */
const CHECKLIST_ITEM = /^(?:> ?)*(?:- |\d{1,9}[.)] )\[(?: ?x ?| )\](?:\s|$)/i;
const HEADING = /^(?:#|\*\*)/;

/** The words of a document that a label could rest on, each part with spaces between them. */
export type Content = Pick<Document, 'title' | 'body'>;

/**
 * Leaves out words that every issue has, boxes of checklists, signatures, and what GitHub's own templates put there. Code is
 * read for its words alone. Pure.
 */
export function contentOf(document: Document): Content {
  const { title, sections, codeLines } = document;
  const headings = new Set(sections.map(({ heading }) => normalizeLine(heading)));
  const isCode = (at: number) => codeLines.some(({ from, to }) => at >= from && at < to);
  const lines = withoutSignature(document.body.split('\n'));
  const own = lines.filter((line, at) => isCode(at) || !(isOfForm(line, headings) || isSignature(line)));
  return { title: isSignature(title) ? '' : contentWords(title), body: contentWords(own.join('\n')) };
}

function isOfForm(line: string, headings: ReadonlySet<string>): boolean {
  if (CHECKLIST_ITEM.test(line) || isTemplateSentence(line)) return true;
  return HEADING.test(line) && headings.has(normalizeLine(line));
}

function contentWords(text: string): string {
  return Array.from(text.matchAll(WORD), ([word]) => word)
    .filter(saysMore)
    .join(' ');
}

function saysMore(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return HAS_LETTERS.test(plain) && !IS_ONE_LETTER.test(plain) && !EMPTY_WORDS.has(plain);
}
