import type { Document } from '../../document/document.ts';
import { CUE_OF_WORD, CUES, type Cue } from './cue-words.ts';

const PARTS = ['title', 'beginning', 'body'] as const;
const KINDS = Object.keys(CUES) as Cue[];
const BEGINNING_CHARS = 400;
/** Long texts hold more of everything: a count in a body of so many characters weighs half. */
const HALF_WEIGHT_CHARS = 300;
const LEAST_WEIGHT = 0.3;
const WORD = /[\p{L}]+(?:['’][\p{L}]+)*/gu;

/** How often things that are not prose occur in the wording of a body. */
const MARKS: Readonly<Record<string, RegExp>> = {
  questionMarks: /\?/g,
  codeBlocks: /xxcode/g,
  inlineCode: /xxinline/g,
  images: /xximage/g,
  references: /xxreference/g,
  headings: /^#+ /gm,
  listItems: /^\s*(?:\d+\.|[-*]) /gm,
};
const TITLE_PREFIX = /^[\w/ -]{2,25}: /;
/** Brings the logarithms of lengths to about 1. */
const TITLE_SCALE = 4;
const BODY_SCALE = 8;

/** Names of the cues in order. */
export const WORDING_CUES: readonly string[] = [
  ...PARTS.flatMap((part) => KINDS.map((kind) => `${part}.${kind}`)),
  ...Object.keys(MARKS),
  'titleAsks',
  'titleIsLowerCase',
  'titleHasPrefix',
  'titleLength',
  'bodyLength',
];

/** A number for each of `WORDING_CUES`, about 0 to 3: kinds of cue words, marks and lengths. */
export function wordingCues({ title, wording }: Pick<Document, 'title' | 'wording'>): Float32Array {
  const bodyWeight = HALF_WEIGHT_CHARS / (HALF_WEIGHT_CHARS + wording.length) + LEAST_WEIGHT;
  const titleCounts = countCues(title);
  const beginningCounts = countCues(wording.slice(0, BEGINNING_CHARS));
  const bodyCounts = countCues(wording);
  return Float32Array.from([
    ...KINDS.map((kind) => (titleCounts.has(kind) ? 1 : 0)),
    ...KINDS.map((kind) => Math.log1p(beginningCounts.get(kind) ?? 0)),
    ...KINDS.map((kind) => bodyWeight * Math.log1p(bodyCounts.get(kind) ?? 0)),
    ...Object.values(MARKS).map((mark) => Math.log1p(wording.match(mark)?.length ?? 0)),
    /\?\s*$/.test(title) ? 1 : 0,
    /^\s*\p{Ll}/u.test(title) ? 1 : 0,
    TITLE_PREFIX.test(title) ? 1 : 0,
    Math.log1p(title.length) / TITLE_SCALE,
    Math.log1p(wording.length) / BODY_SCALE,
  ]);
}

function countCues(text: string): Map<Cue, number> {
  const counts = new Map<Cue, number>();
  for (const word of text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []) {
    const cue = CUE_OF_WORD.get(word);
    if (cue !== undefined) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  }
  return counts;
}
