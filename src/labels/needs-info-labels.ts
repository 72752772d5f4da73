import { labelKey } from '../issue/label-key.ts';

const WANTING = '(?:needs?|more|missing|no|awaiting|waiting(?: for| on)?|requires?|insufficient)';
const WHOSE = '(?: ?(?:more|new|additional|author|user|customer))*';
const WANTED = '(?:info(?:rmation)?|details?|repro(?:duction)?|feedback|response|reply|author)';
const ASKED_FOR = /\b(?:info(?:rmation)?|details?|repro(?:duction)?) (?:needed|required|requested|missing)\b/;
const SAYS_SO = new RegExp(`\\b${WANTING}${WHOSE} ?${WANTED}\\b|^incomplete$`);

/** Which labels mean that an issue lacks information: the given ones, else those whose names say so. */
export function needsInfoTest(given: readonly string[] | undefined): (name: string) => boolean {
  if (given === undefined || given.length === 0) return saysSo;
  const keys = new Set(given.map(labelKey));
  return (name) => keys.has(labelKey(name));
}

function saysSo(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return SAYS_SO.test(words) || ASKED_FOR.test(words);
}
