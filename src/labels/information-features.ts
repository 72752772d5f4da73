import type { Document } from '../document/document.ts';

/** Names of the features in order. */
export const INFORMATION_FEATURES = [
  'head',
  'logTitleChars',
  'logBodyChars',
  'missingShare',
  'hasForm',
  'hasCode',
  'hasDigits',
] as const;

/** What hints at missing information: how much is written, what the form lacks, whether there is code or a version. */
export function informationFeatures(document: Document, headLogit: number): Float32Array {
  const sections = document.sections.length;
  return Float32Array.from([
    headLogit,
    Math.log1p(document.title.length),
    Math.log1p(document.body.length),
    sections === 0 ? 0 : document.missing.length / sections,
    sections === 0 ? 0 : 1,
    document.codeLines.length > 0 ? 1 : 0,
    /\d/.test(document.body) ? 1 : 0,
  ]);
}
