import { cueBits } from '../log/cue-words.ts';
import { shapeBits } from '../log/line-shapes.ts';
import { lineText } from '../log/line-text.ts';
import type { LogTable } from '../log/log-table.ts';
import { failingTestOf } from './test-failure-patterns.ts';

/** What every form has (see `TEST_FAILURE_PATTERNS`): others lines are not read as text. */
const CUES = cueBits('error', 'failed', 'fatal', 'network');
const SHAPES = shapeBits('cross', 'numbered', 'bracketed', 'colon', 'shouts');
/** First letters of the forms that have neither: `____ name ____`, `rspec …`. */
const FIRST_BYTES: ReadonlySet<number> = new Set([...'_r'].map((letter) => letter.charCodeAt(0)));

/** More names than that are of no use to anybody. */
const MAX_NAMES = 10_000;

export interface LineSpan {
  /** First line, from 0. */
  readonly start: number;
  /** Line behind the last. */
  readonly end: number;
}

/** Names of the tests that a part of a log says failed, in its order, each once. */
export function readFailingTests(log: LogTable, { start, end }: LineSpan): string[] {
  const names = new Set<string>();
  for (let line = start; line < end && names.size < MAX_NAMES; line++) {
    if (!mayName(log, line)) continue;
    const name = failingTestOf(lineText(log, line));
    if (name !== undefined) names.add(name);
  }
  return withoutParts([...names]);
}

function mayName(log: LogTable, line: number): boolean {
  if ((log.cues[line]! & CUES) !== 0 || (log.shapes[line]! & SHAPES) !== 0) return true;
  return FIRST_BYTES.has(log.bytes[log.starts[line]!]!);
}

/** pytest names a test twice: with its file and without. */
function withoutParts(names: readonly string[]): string[] {
  const ends = new Set(names.flatMap((name) => endsOf(name)));
  return names.filter((name) => !ends.has(name.replaceAll('.', '::')));
}

function endsOf(name: string): string[] {
  const parts = name.split('::');
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join('::'));
}
