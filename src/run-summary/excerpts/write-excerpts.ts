import { clipText, wholeLineText } from '../log/line-text.ts';
import type { LogTable } from '../log/log-table.ts';
import { findKeyLines } from '../redaction/find-key-lines.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { Excerpt } from './excerpt.ts';

/** Shows lines of one log. */
export class ExcerptWriter {
  readonly #name: string;
  readonly #log: LogTable;
  readonly #redactor: Redactor;
  readonly #keyLines: ReadonlySet<number>;
  readonly #texts = new Map<number, string>();

  constructor(name: string, log: LogTable, redactor: Redactor) {
    this.#name = name;
    this.#log = log;
    this.#redactor = redactor;
    this.#keyLines = findKeyLines(log);
  }

  /** A line, from 0, without its secrets, clipped. */
  lineText(line: number): string {
    const known = this.#texts.get(line);
    if (known !== undefined) return known;
    const whole = wholeLineText(this.#log, line);
    const isKey = this.#keyLines.has(line);
    const text = clipText(isKey ? this.#redactor.redactKeyLine(whole) : this.#redactor.redact(whole));
    this.#texts.set(line, text);
    return text;
  }

  /** Text that is from the log, but no line of it. */
  redact(text: string): string {
    return this.#redactor.redact(text);
  }

  /** One excerpt for each run of chosen lines, without blank lines at its ends. */
  write(chosen: Uint8Array): Excerpt[] {
    const excerpts: Excerpt[] = [];
    for (let start = 0; start < chosen.length; start++) {
      if (chosen[start] === 0) continue;
      let end = start + 1;
      while (end < chosen.length && chosen[end] === 1) end++;
      const excerpt = this.#excerpt(start, end);
      if (excerpt !== undefined) excerpts.push(excerpt);
      start = end;
    }
    return excerpts;
  }

  #excerpt(start: number, end: number): Excerpt | undefined {
    let [first, behind] = [start, end];
    while (first < behind && this.lineText(first).trim() === '') first++;
    while (behind > first && this.lineText(behind - 1).trim() === '') behind--;
    if (first === behind) return undefined;
    const lines = Array.from({ length: behind - first }, (_, index) => this.lineText(first + index));
    return { log: this.#name, startLine: first + 1, endLine: behind, text: foldRepeats(lines).join('\n') };
  }
}

/** A line that stands several times in a row is written once, with how often it is repeated. */
export function foldRepeats(lines: readonly string[]): string[] {
  const folded: string[] = [];
  for (let start = 0; start < lines.length; ) {
    const line = lines[start]!;
    let end = start + 1;
    while (lines[end] === line) end++;
    const more = end - start - 1;
    const note = `[the line above ${more} more times]`;
    folded.push(line);
    if (more > 1 && (line.length + 1) * more > note.length) folded.push(note);
    else for (let copy = 0; copy < more; copy++) folded.push(line);
    start = end;
  }
  return folded;
}
