import { toVisibleLine } from './quote-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As `quoteText`, for a line of HTML, where GitHub reads no Markdown: the `<summary>` of folded details. */
export function quoteHtml(text: string, maxChars?: number): string {
  return `<code>${toVisibleLine(text, maxChars).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)}</code>`;
}
