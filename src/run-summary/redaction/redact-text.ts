import { firstWords } from '../../text/whole-words.ts';
import type { Redactor } from './redactor.ts';

const KEY_START = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY/;
/** A line of a key's body, also behind the sign of a quote or a difference. */
const KEY_BODY = /^[\s>|+-]{0,12}[A-Za-z0-9+/=]{16,}\s*$/;
/** Patterns take a time that grows with the square of a word's length at worst. */
const MAX_LINE_CHARS = 4000;

/**
 * A text of several lines without its secrets, private keys that go over lines included; also where the text was cut inside
 * one. Lines are cut at 4,000 characters.
 */
export function redactText(text: string, redactor: Redactor): string {
  const lines = text.split('\n');
  const keys = findKeyLines(lines);
  return lines
    .map((line, index) => (keys.has(index) ? redactor.redactKeyLine(line) : redactor.redact(cutLine(line))))
    .join('\n');
}

/** Whole words stay: half a secret would not be recognized. */
function cutLine(line: string): string {
  return line.length <= MAX_LINE_CHARS ? line : `${firstWords(line, MAX_LINE_CHARS)}…`;
}

function findKeyLines(lines: readonly string[]): ReadonlySet<number> {
  const keys = new Set<number>();
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const [starts, ends] = [KEY_START.test(line), KEY_END.test(line)];
    // Both on one line is what a pattern of the redactor knows.
    if (starts && !ends) isOpen = true;
    if (isOpen && (starts || ends || line.trim() !== '')) keys.add(index);
    if (ends && !starts && !isOpen) addBodyBefore(index, lines, keys);
    if (ends) isOpen = false;
  }
  return keys;
}

/** The start of the key was cut off. */
function addBodyBefore(end: number, lines: readonly string[], keys: Set<number>): void {
  keys.add(end);
  for (let index = end - 1; index >= 0 && KEY_BODY.test(lines[index]!); index--) keys.add(index);
}
