/** Everything Unicode calls a control character (Cc) except tab, line feed and carriage return. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Marks that change the direction of what follows: text can be shown in another order than it is read by a program. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAKS = /\r\n?/g;
const WHITE_SPACE_RUN = /\s+/g;

/**
 * Makes text from outside safe to store, hash and embed: well-formed UTF-16 (lone surrogates become U+FFFD), null
 * characters become U+FFFD as in CommonMark 2.3, other control characters become spaces, line breaks become `\n`.
 * At most `maxChars` UTF-16 units long, never cut inside a surrogate pair.
 */
export function cleanText(text: string, maxChars: number): string {
  return cutText(text, maxChars)
    .toWellFormed()
    .replace(CONTROL_CHARACTERS, (character) => (character === '\0' ? '\uFFFD' : ' '))
    .replace(LINE_BREAKS, '\n');
}

/** Makes text safe to show in a terminal or a log: cleaned, and in the order in which it is written. */
export function cleanShownText(text: string): string {
  return cleanText(text, Number.POSITIVE_INFINITY).replace(DIRECTION_MARKS, '');
}

/** Cleans text that belongs on one line: titles, label names. */
export function cleanLine(text: string, maxChars: number): string {
  return cleanText(text, maxChars).replace(WHITE_SPACE_RUN, ' ').trim();
}

/** At most the first `maxChars` UTF-16 units, never cut inside a surrogate pair. */
export function cutText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const codeUnit = text.charCodeAt(maxChars - 1);
  const endsInsidePair = codeUnit >= 0xd800 && codeUnit <= 0xdbff;
  return text.slice(0, endsInsidePair ? maxChars - 1 : maxChars);
}
