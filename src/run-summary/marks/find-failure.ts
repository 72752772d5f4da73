import type { LogTable } from '../log/log-table.ts';
import { startsWith } from '../log/start-shapes.ts';
import type { LogFormat, Mark } from './mark.ts';
import { type Phase, phaseOf } from './phase.ts';

/** Where a job failed. Lines count from 0. */
export interface Failure {
  readonly format: LogFormat;
  /** The line that says so; the last line of the log where none does. */
  readonly marker: number;
  readonly hasMarker: boolean;
  /** First line of the step that failed. */
  readonly stepStart: number;
  /** First line behind what the runner tells of the step: its command, shell and variables. */
  readonly bodyStart: number;
  /** Undefined where the log does not name it. */
  readonly step: string | undefined;
  readonly phase: Phase;
}

/** The first mark of failure, else the last error of the runner, else the end of the log. */
export function findFailure(log: LogTable, marks: readonly Mark[]): Failure {
  const format = formatOf(marks);
  const own = marks.filter((mark) => mark.format === format);
  const failure = own.find(({ kind }) => kind === 'failure') ?? own.findLast(({ kind }) => kind === 'error');
  const marker = failure?.line ?? lastLineOfWork(log, own);
  const step = own.findLast(({ kind, line }) => kind === 'step' && line < marker);
  const post = own.findLast(({ kind, line }) => kind === 'post' && line < marker && line > (step?.line ?? 0));
  const start = failure === undefined ? step : (post ?? step);
  return {
    format,
    marker,
    hasMarker: failure !== undefined,
    stepStart: start?.line ?? 0,
    bodyStart: endOfHead(log, start, marker),
    step: start?.text,
    phase: start?.kind === 'post' ? 'post' : phaseOf(start?.text ?? ''),
  };
}

const END_GROUP = new TextEncoder().encode('##[endgroup]');
const MAX_HEAD_LINES = 400;

function endOfHead(log: LogTable, start: Mark | undefined, marker: number): number {
  if (start === undefined) return 0;
  if (start.format !== 'github') return start.line;
  const stop = Math.min(marker, start.line + MAX_HEAD_LINES);
  for (let line = start.line; line < stop; line++) {
    if (startsWith(log.bytes, log.starts[line]!, END_GROUP)) return line + 1;
  }
  return start.line;
}

/** The line before what every job does at its end. */
function lastLineOfWork(log: LogTable, marks: readonly Mark[]): number {
  const lastStep = marks.findLast(({ kind }) => kind === 'step')?.line ?? 0;
  const post = marks.find(({ kind, line }) => kind === 'post' && line > lastStep);
  return Math.max(0, (post?.line ?? log.count) - 1);
}

/** That of most marks: a test of a runner may print those of another. Commands are echoed by many programs. */
function formatOf(marks: readonly Mark[]): LogFormat {
  const counts = new Map<LogFormat, number>();
  const telling = marks.some(({ kind }) => kind !== 'step') ? marks.filter(({ kind }) => kind !== 'step') : marks;
  for (const { format } of telling) counts.set(format, (counts.get(format) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'plain';
}
