import { ESCAPE_STAND_IN } from '../report-texts.ts';

/** What XML 1.0 forbids, as it is and as a reference (https://www.w3.org/TR/xml/#charsets), the escape character apart. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const REFERENCES = /&#(?:x([0-9a-f]{1,8})|([0-9]{1,10}));/gi;
const ESCAPE = '\u001b';

/**
 * A text without the characters that XML 1.0 forbids: writers put them there all the same (jest-junit, node:test, bats).
 * A stand-in keeps the place of escape characters, so that the sequences that they start can be told later.
 */
export function toAllowedCharacters(text: string): string {
  return text
    .replace(REFERENCES, (reference: string, hexadecimal?: string, decimal?: string) =>
      allowedReference(reference, hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
    )
    .replace(FORBIDDEN, (sign) => (sign === ESCAPE ? ESCAPE_STAND_IN : ''))
    .toWellFormed();
}

function allowedReference(reference: string, code: number): string {
  if (code === 0x1b) return ESCAPE_STAND_IN;
  const isAllowed =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isAllowed ? reference : '';
}
