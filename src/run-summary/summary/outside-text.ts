import { cleanLine } from '../../issue/clean-text.ts';
import { firstWords } from '../../text/whole-words.ts';
import { ExcerptWriter } from '../excerpts/write-excerpts.ts';
import { readLog } from '../log/read-log.ts';
import type { Redactor } from '../redaction/redactor.ts';

/** Names are shown on one line; longer ones are cut. */
const MAX_NAME_CHARS = 200;
/** Of a message of several lines; GitHub takes 64 KB. */
const MAX_TEXT_CHARS = 4_000;

/** A name that a stranger gave, on one line, without secrets. */
export function outsideName(name: string, redactor: Redactor): string {
  return cleanLine(redactor.redact(cleanLine(name, MAX_TEXT_CHARS)), MAX_NAME_CHARS);
}

/** A text of several lines that a stranger wrote, as a terminal would show it, without secrets. */
export function outsideText(text: string, redactor: Redactor): string {
  // Half a secret would not be recognized.
  const start = firstWords(text, MAX_TEXT_CHARS) || text.slice(0, MAX_TEXT_CHARS);
  const log = readLog(new TextEncoder().encode(start));
  const writer = new ExcerptWriter('', log, redactor);
  return Array.from({ length: log.count }, (_, line) => writer.lineText(line))
    .join('\n')
    .trim();
}
