import { cutText } from '../issue/clean-text.ts';

const MAX_SUMMARY_CHARS = 200;
/** Without slashes, colons, `@`, `#`, brackets and quotes there is no address, mention, reference or markup. */
const NOT_PLAIN = /[^\p{L}\p{M}\p{N} .,;!?()'%+–—-]/gu;
/** `example.com`, `config.yaml`: a dot between letters could make an address. */
const INNER_DOT = /(?<=[\p{L}\p{M}\p{N}])\.(?=\p{L})/gu;

/** A model's own words as they may stand in outputs and logs: one line of letters, digits and simple punctuation. */
export function cleanSummary(text: string): string {
  const plain = text
    .slice(0, MAX_SUMMARY_CHARS * 10)
    .normalize('NFKC')
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(NOT_PLAIN, ' ')
    .replace(INNER_DOT, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return plain.length <= MAX_SUMMARY_CHARS ? plain : `${cutText(plain, MAX_SUMMARY_CHARS - 1).trimEnd()}…`;
}
