import type { Document } from '../../src/document/document.ts';

/** A document without a form, with the given parts replaced. */
export function buildDocument(parts: Partial<Document> = {}): Document {
  return {
    number: 1,
    title: '',
    body: '',
    codeLines: [],
    wording: '',
    sections: [],
    formLines: [],
    missing: [],
    ...parts,
  };
}
