import { labelTerms } from '../../labels/name-evidence.ts';

/**
 * Whether a word of one label's own name stands in the other's: `area/panel/table` and `area/table`, `area/mail` and `area/mail/smtp`.
 * To have the same parents is not enough.
 */
export function areNamesAlike(one: string, other: string): boolean {
  const [a, b] = [labelTerms(one), labelTerms(other)];
  const holds = (words: readonly string[], others: readonly string[]) => words.some((word) => others.includes(word));
  return holds(a.leaf, b.leaf) || holds(a.leaf, b.parents) || holds(b.leaf, a.parents);
}
