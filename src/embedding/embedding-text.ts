import type { Document } from '../document/document.ts';
import { cleanText, cutText } from '../issue/clean-text.ts';

/** What a service's embedder reads of a document. Neither part is empty, for no service takes empty text. */
export interface EmbeddingText {
  readonly title: string;
  /** The title's text again where there is no body. */
  readonly body: string;
}

/** Stands for a document that says nothing. */
const NOTHING = '(empty)';

/** Title and body, together at most `maxChars` long: the title is whole, and the end of the body goes. */
export function toEmbeddingText({ title, body }: Pick<Document, 'title' | 'body'>, maxChars: number): EmbeddingText {
  const cleanTitle = cleanText(title, maxChars).trim();
  const cleanBody = cleanText(body, Math.max(0, maxChars - cleanTitle.length)).trim();
  const [either = NOTHING] = [cleanTitle, cleanBody].filter((text) => text !== '');
  return { title: cleanTitle || cutText(either, MAX_STAND_IN_CHARS), body: cleanBody || either };
}

/** Of a body that stands in for a missing title. */
const MAX_STAND_IN_CHARS = 100;

/** Both parts as one text, for services and purposes without a title of its own. */
export function joinEmbeddingText({ title, body }: EmbeddingText): string {
  return body.startsWith(title) ? body : `${title}\n\n${body}`;
}
