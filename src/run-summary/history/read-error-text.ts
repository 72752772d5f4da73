import { shapeBits } from '../log/line-shapes.ts';
import { lineText } from '../log/line-text.ts';
import type { LogTable } from '../log/log-table.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { isConsequence, isGeneric } from './generic-errors.ts';
import { maskText } from './mask-text.ts';

/** Lines within which a title's text follows, or another line of the same kind. */
export const MAX_GAP = 3;
const NO_TEXT = shapeBits('frame', 'ruler', 'blank');
const ENDS_IN_COLON = shapeBits('colon');
/** Gradle's title, whose text is on the next line. */
const TITLE = /execution failed for task/;
/** A passed test, a hint, a line of source, a mark of Travis that ended up inside a line. */
const NO_ERROR = /^(?:[✓✔√]|(?:nl)?\W*(?:note|hint|help|info|debug|trace|skip(?:ped)?)\b|(?:raise|throw) |travis_)/;
const PREFIX = /^\s*(?:##\[error\]|::error[^:]{0,200}::|\[(?:error|err)\] )/i;

/** Where lines are read. */
export interface ErrorReader {
  readonly log: LogTable;
  /** The line, from 0, before which all text of the failed step ends. */
  readonly end: number;
  readonly redactor: Redactor;
}

/** What a line says went wrong, masked, with the one behind it where it is only a title; undefined where that is not specific. */
export function readErrorText(reader: ErrorReader, line: number): string | undefined {
  const text = maskLine(reader, line);
  if (!/\p{L}/u.test(text) || isConsequence(text) || NO_ERROR.test(text)) return undefined;
  const isTitle = (reader.log.shapes[line]! & ENDS_IN_COLON) !== 0 || TITLE.test(text) || isGeneric(text);
  if (!isTitle) return text;
  const next = nextText(reader, line + 1);
  if (next !== undefined && !isConsequence(next) && !isGeneric(next)) return `${text} ${next}`;
  return isGeneric(text) ? undefined : text;
}

function nextText(reader: ErrorReader, start: number): string | undefined {
  for (let line = start; line < Math.min(reader.end, start + MAX_GAP); line++) {
    if ((reader.log.shapes[line]! & NO_TEXT) === 0) return maskLine(reader, line);
  }
  return undefined;
}

/** A line, from 0, masked, without secrets and what the runner or the tool puts before an error. */
export function maskLine({ log, redactor }: Pick<ErrorReader, 'log' | 'redactor'>, line: number): string {
  return maskText(redactor.redact(lineText(log, line)).replace(PREFIX, ''));
}
