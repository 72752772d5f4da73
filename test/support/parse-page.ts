import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Reads a page of HTML; throws where it is not well formed. */
export function parsePage(html: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      // A text may well hold the character; that is no fault of the page.
      if (message.startsWith('Unicode replacement character')) return;
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(html, 'text/html');
}

export function elementsOf(page: Document, name: string): Element[] {
  return [...page.getElementsByTagName(name)];
}
