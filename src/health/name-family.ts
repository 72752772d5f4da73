import { quoteText } from '../text/quote-text.ts';

/** `area`; a name that is no plain word stands in a code span, where nothing of it acts. */
export function nameFamily(family: string): string {
  return /^[a-z]+$/i.test(family) ? family : quoteText(family);
}
