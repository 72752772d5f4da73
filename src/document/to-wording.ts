import { cutText } from '../issue/clean-text.ts';

/** Characters of a body that are read; a longer code block or log at its beginning hides the rest. */
const MAX_READ_CHARS = 6_000;
/** What kind of issue it is shows in its first lines: 3,000 or 8,000 characters did no better (docs/quality.md). */
export const MAX_WORDING_CHARS = 1_500;

/**
 * What stands for code, links and such: that there is one says how an issue is written, its content does not. Quantifiers
 * are bounded by `MAX_READ_CHARS`.
 */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/```[\s\S]*?(?:```|$)/g, ' xxcode '],
  [/<!--[\s\S]*?(?:-->|$)/g, ' xxcomment '],
  [/!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)|<img\b[^>\n]{0,1000}>/gi, ' xximage '],
  [/`[^`\n]+`/g, ' xxinline '],
  [/https?:\/\/github\.com\/[^\s/]+\/[^\s/]+\/(?:issues|pull)\/\d+\S*/gi, ' xxreference '],
  [/https?:\/\/\S+/gi, ' xxlink '],
  [/(?<=^|\s)@[\w-]+/g, ' xxmention '],
  [/(?<=^|[\s(])#\d+/g, ' xxreference '],
  [/\bv?\d+(?:\.\d+)+\S*/gi, ' xxversion '],
  [/\[x\]/gi, ' xxticked '],
  [/\[ \]/g, ' xxunticked '],
];

/** How a text is worded, the template's words included, with a made-up word for each thing that is not prose. Pure. */
export function toWording(text: string): string {
  let wording = cutText(text, MAX_READ_CHARS);
  for (const [pattern, word] of REPLACEMENTS) wording = wording.replace(pattern, word);
  return cutText(wording, MAX_WORDING_CHARS);
}
