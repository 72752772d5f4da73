import { labelTerms } from '../../labels/name-evidence.ts';

/** Whether two names have a word in common that is not their family: `area/panel/table` and `area/table`, `area/mail` and `area/mail/smtp`. */
export function areNamesAlike(one: string, other: string): boolean {
  const words = wordsOf(other);
  return [...wordsOf(one)].some((word) => words.has(word));
}

function wordsOf(name: string): Set<string> {
  const { leaf, parents } = labelTerms(name);
  return new Set([...leaf, ...parents]);
}
