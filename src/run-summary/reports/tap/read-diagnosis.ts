import { cleanReportName } from '../report-texts.ts';

/** What the lines below a test line say. */
export interface TapDiagnosis {
  /** Message, then everything else. */
  readonly text: string;
  readonly file: string | null;
  readonly line: number | null;
  /** As node:test calls it. */
  readonly failureType: string | undefined;
}

const MAX_LINES = 400;
const ENTRY = /^\s{0,8}(\w{1,40}):\s?(.*)$/;
const PLACE = /^'?(.{1,300}?):(\d{1,7})(?::\d{1,7})?'?$/;

/**
 * YAML of writers is often none (a diff, a stack), so its entries are read line by line: what is told as `error` or `message`
 * comes first, then the rest as it is.
 */
export function readDiagnosis(lines: readonly string[]): TapDiagnosis {
  const entries = new Map<string, string>();
  const seen = lines.slice(0, MAX_LINES);
  for (const [index, line] of seen.entries()) {
    const [, key, value = ''] = ENTRY.exec(line) ?? [];
    if (key !== undefined && !entries.has(key)) entries.set(key, valueAt(seen, index, value));
  }
  const place = PLACE.exec(entries.get('location') ?? entries.get('at') ?? '');
  const file = place?.[1] ?? entries.get('fileName') ?? entries.get('file');
  const line = Number(place?.[2] ?? entries.get('lineNumber') ?? entries.get('line'));
  const message = entries.get('error') ?? entries.get('message') ?? '';
  const text = seen.join('\n');
  return {
    text: message === '' ? text : `${message}\n${text}`,
    file: file === undefined || file === '' ? null : cleanReportName(file),
    line: Number.isSafeInteger(line) && line > 0 ? line : null,
    failureType: entries.get('failureType')?.replace(/^'|'$/g, ''),
  };
}

/** A value on its line, with or without quotes, or the indented lines below a bar. */
function valueAt(lines: readonly string[], index: number, value: string): string {
  if (!/^[|>][-+\d]{0,2}$/.test(value)) return value.replace(/^(['"])(.*)\1$/, '$2');
  const indent = lines[index]!.search(/\S/);
  const below: string[] = [];
  for (const line of lines.slice(index + 1)) {
    if (line.trim() !== '' && line.search(/\S/) <= indent) break;
    below.push(line.slice(indent + 2));
  }
  return below.join('\n');
}
