import { type CatalogIssue, MAX_EXCERPT_CHARS, type StoredIssue, TEXT_HASH_BYTES } from '../../corpus/issue-catalog.ts';
import { cleanLine } from '../../issue/clean-text.ts';
import { MAX_TITLE_CHARS } from '../../issue/parse-issue.ts';
import { MAX_LABEL_CHARS, MAX_LABELS } from '../../issue/parse-labels.ts';
import { MAX_SKETCH_BYTES } from '../../neighbors/term-sketch.ts';
import { parseJson } from '../../shared/parse-json.ts';

/** A line that this program cannot have written: the file was changed by hand or is damaged. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/** An issue as a line of the file, without its end. */
export function formatIssueLine({ number, state, title, labels, excerpt, sketch, textHash }: StoredIssue): string {
  const hash = Buffer.from(textHash, 'hex').toString('base64');
  return JSON.stringify([number, state, title, labels, excerpt, Buffer.from(sketch).toString('base64'), hash]);
}

/** The issue of a line, cleaned as our own import cleans it, for anybody may have written the file. Throws LineError. */
export function parseIssueLine(line: Uint8Array): StoredIssue {
  const [number, state, title, labels, excerpt, sketch, textHash] = parseFields(line);
  if (!Number.isSafeInteger(number) || (number as number) < 1) throw new LineError('an issue without a number');
  if (state !== 'open' && state !== 'closed') throw new LineError('an issue that is neither open nor closed');
  return {
    number: number as number,
    title: cleanLine(requireText(title, 'title'), MAX_TITLE_CHARS),
    state,
    labels: readLabels(labels).map((name) => cleanLine(name, MAX_LABEL_CHARS)),
    excerpt: cleanLine(requireText(excerpt, 'excerpt'), MAX_EXCERPT_CHARS),
    sketch: readSketch(sketch),
    textHash: readTextHash(textHash),
  };
}

/** The sketch of a line alone. Throws LineError. */
export function parseSketch(line: Uint8Array): Uint8Array {
  return readSketch(parseFields(line)[5]);
}

/** Number, state, title, labels, excerpt, sketch, text hash. */
const FIELD_COUNT = 7;

function parseFields(line: Uint8Array): readonly unknown[] {
  const fields = parseJson(Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8'));
  if (Array.isArray(fields) && fields.length === FIELD_COUNT) return fields;
  throw new LineError('a line that is no issue');
}

/** The number alone, without the rest of the line. Throws LineError. */
export function readIssueNumber(line: Uint8Array): number {
  let number = 0;
  for (let at = 1; at <= MAX_DIGITS; at += 1) {
    const digit = line[at]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) {
      if (line[0] === OPENING && line[at] === COMMA && number > 0) return number;
      break;
    }
    number = number * 10 + digit;
  }
  throw new LineError('a line that begins with no issue number');
}

/** As many as are exact. */
const MAX_DIGITS = 16;
const [OPENING, COMMA, ZERO] = [0x5b, 0x2c, 0x30];

/** Everything but what only an update needs. */
export function toCatalogIssue({ textHash: _later, ...issue }: StoredIssue): CatalogIssue {
  return issue;
}

function requireText(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new LineError(`an issue without ${name}`);
}

function readLabels(value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) {
    throw new LineError('an issue without a list of labels');
  }
  if (value.length > MAX_LABELS) throw new LineError(`an issue with ${value.length} labels`);
  return value;
}

function readSketch(value: unknown): Uint8Array {
  const sketch = Buffer.from(requireText(value, 'sketch'), 'base64');
  if (sketch.length <= MAX_SKETCH_BYTES) return Uint8Array.from(sketch);
  throw new LineError(`a sketch of ${sketch.length} bytes`);
}

/** In hexadecimal. */
function readTextHash(value: unknown): string {
  const hash = Buffer.from(requireText(value, 'text hash'), 'base64');
  if (hash.length === TEXT_HASH_BYTES) return hash.toString('hex');
  throw new LineError(`a text hash of ${hash.length} bytes`);
}
