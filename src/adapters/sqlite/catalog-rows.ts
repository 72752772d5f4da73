import { type CatalogIssue, MAX_EXCERPT_CHARS, TEXT_HASH_BYTES } from '../../corpus/issue-catalog.ts';
import { cleanLine } from '../../issue/clean-text.ts';
import { MAX_BODY_CHARS, MAX_TITLE_CHARS } from '../../issue/parse-issue.ts';
import { MAX_LABEL_CHARS, MAX_LABELS } from '../../issue/parse-labels.ts';
import { MAX_SKETCH_BYTES } from '../../neighbors/term-sketch.ts';
import { type Row, RowError, readBytes, readLabels, readNumber, readState, readText } from './schema.ts';

/** What the index shows of an issue: cleaned as our own import cleans it, for anybody may have written the file. */
export function readCatalogIssue(row: Row): CatalogIssue {
  const labels = readLabels(row);
  if (labels.length > MAX_LABELS) throw new RowError(`an issue with ${labels.length} labels`);
  return {
    number: readNumber(row, 'number'),
    title: cleanLine(readText(row, 'title'), MAX_TITLE_CHARS),
    state: readState(row),
    labels: labels.map((name) => cleanLine(name, MAX_LABEL_CHARS)),
    excerpt: cleanLine(readText(row, 'excerpt'), MAX_EXCERPT_CHARS),
    sketch: readSketch(row),
  };
}

export function readSketch(row: Row): Uint8Array {
  const sketch = readBytes(row, 'sketch');
  if (sketch.length <= MAX_SKETCH_BYTES) return sketch;
  throw new RowError(`a sketch of ${sketch.length} bytes`);
}

/** In hexadecimal. */
export function readTextHash(row: Row): string {
  const hash = readBytes(row, 'text_hash');
  if (hash.length === TEXT_HASH_BYTES) return Buffer.from(hash).toString('hex');
  throw new RowError(`a text hash of ${hash.length} bytes`);
}

/** As it was learned: lines are compared, never shown. */
export function readBoilerplateLine(row: Row): string {
  const line = readText(row, 'line');
  if (line.length <= MAX_BODY_CHARS) return line;
  throw new RowError(`a line of ${line.length} characters`);
}
