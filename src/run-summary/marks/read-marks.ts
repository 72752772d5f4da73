import { lineText } from '../log/line-text.ts';
import type { LogTable } from '../log/log-table.ts';
import { startsWith } from '../log/start-shapes.ts';
import type { Mark } from './mark.ts';
import { MARK_PATTERNS, type MarkPattern } from './mark-patterns.ts';

interface PrefixPattern extends MarkPattern {
  readonly bytes: Uint8Array;
}

const BY_FIRST_BYTE: readonly (readonly PrefixPattern[] | undefined)[] = groupByFirstByte();

/** A runner writes a few a command; a log that holds more imitates one. */
const MAX_MARKS = 50_000;

/** The lines that the runner wrote, in their order. */
export function readMarks(log: LogTable): Mark[] {
  const marks: Mark[] = [];
  for (let line = 0; line < log.count && marks.length < MAX_MARKS; line++) {
    const mark = markOf(log, line);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

function markOf(log: LogTable, line: number): Mark | undefined {
  const raw = log.rawStarts[line]!;
  const shown = log.starts[line]!;
  const hidden = raw === shown ? undefined : find(log, { line, at: raw, isHidden: true });
  return find(log, { line, at: shown, isHidden: false }) ?? hidden;
}

function find(
  log: LogTable,
  { line, at, isHidden }: { line: number; at: number; isHidden: boolean },
): Mark | undefined {
  for (const candidate of BY_FIRST_BYTE[log.bytes[at]!] ?? []) {
    if ((candidate.isHidden === true) !== isHidden || !startsWith(log.bytes, at, candidate.bytes)) continue;
    const text = lineText(log, line);
    const match = candidate.pattern?.exec(text);
    if (match === null) continue;
    return { line, kind: candidate.kind, format: candidate.format, text: match?.[1] ?? text };
  }
  return undefined;
}

function groupByFirstByte(): readonly (readonly PrefixPattern[] | undefined)[] {
  const groups: PrefixPattern[][] = [];
  for (const pattern of MARK_PATTERNS) {
    const bytes = new TextEncoder().encode(pattern.prefix);
    const group = groups[bytes[0]!] ?? [];
    groups[bytes[0]!] = group;
    group.push({ ...pattern, bytes });
  }
  return groups;
}
