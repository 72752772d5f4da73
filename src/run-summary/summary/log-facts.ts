import type { ExcerptWriter } from '../excerpts/write-excerpts.ts';
import type { Fingerprint } from '../history/failure-record.ts';
import { findErrorHead } from '../history/find-error-head.ts';
import type { Verdict } from '../history/judge-failure.ts';
import { cueBit } from '../log/cue-words.ts';
import { shapeBit } from '../log/line-shapes.ts';
import type { LogTable } from '../log/log-table.ts';
import type { LogFormat } from '../marks/mark.ts';
import type { Phase } from '../marks/phase.ts';
import { Redactor } from '../redaction/redactor.ts';
import type { LogAnalysis } from '../scoring/analyze-log.ts';
import { STRONG } from '../scoring/blocks.ts';

/** A line of a log, without its secrets. */
export interface QuotedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** What a log says of its job without anybody's opinion. */
export interface LogFacts {
  readonly log: string;
  readonly lines: number;
  readonly format: LogFormat;
  /** As the log names it; null where it does not. */
  readonly step: string | null;
  /** Where that step begins, from 1; null where the log does not say. */
  readonly stepStart: number | null;
  readonly phase: Phase;
  /** The line by which the runner says that the job failed; null where there is none. */
  readonly marker: QuotedLine | null;
  /** The first line that says why, not the exit code; null where no line does. */
  readonly firstError: QuotedLine | null;
  /** What makes it the same failure as another one. */
  readonly fingerprint: Fingerprint;
  /** Whose fault it is, as far as the log and the history say. */
  readonly verdict: Verdict;
}

/** One of these makes a line an error, not what surrounds one; rules and quoted source are none. */
const ERROR_CUES = (['error', 'failed', 'fatal', 'exception', 'cannot', 'missing', 'invalid', 'network'] as const)
  .map(cueBit)
  .reduce((bits, bit) => bits | bit);
const ERROR_SHAPES = shapeBit('failureName') | shapeBit('failureCount') | shapeBit('annotation') | shapeBit('cross');
const FRAMES = shapeBit('ruler') | shapeBit('gutter') | shapeBit('blank');
/** Of lines that explain about as much, in logits, the first is the error; what follows is its consequence. */
const AS_GOOD = 2.5;

export interface FactsInput extends Pick<LogFacts, 'fingerprint' | 'verdict'> {
  readonly name: string;
  readonly analysis: LogAnalysis;
  /** Logs of the same job that passed. */
  readonly passing: readonly LogTable[];
}

export function toLogFacts(input: FactsInput, writer: ExcerptWriter): LogFacts {
  const { name, analysis, passing, fingerprint, verdict } = input;
  const { log, failure } = analysis;
  // Of its own: placeholders of lines that are not shown are told to nobody.
  const head = findErrorHead({ analysis, passing, redactor: new Redactor() });
  const first = head?.line ?? findStrongLine(analysis);
  const quote = (line: number): QuotedLine => ({ line: line + 1, text: writer.lineText(line).trim() });
  return {
    log: name,
    lines: log.count,
    format: failure.format,
    step: failure.step === undefined ? null : writer.redact(failure.step),
    stepStart: failure.step === undefined ? null : failure.stepStart + 1,
    phase: failure.phase,
    marker: failure.hasMarker ? quote(failure.marker) : null,
    firstError: first === undefined ? null : quote(first),
    fingerprint,
    verdict,
  };
}

/** Where no line is specific: the first of the failed step that speaks of failure and explains about as much as the best one. */
function findStrongLine({ log, failure, strengths, scores }: LogAnalysis): number | undefined {
  const { bodyStart, marker, hasMarker } = failure;
  const isError = (line: number): boolean => {
    const [cues, shapes] = [log.cues[line]!, log.shapes[line]!];
    if (strengths[line]! < STRONG || (shapes & FRAMES) !== 0) return false;
    return (cues & ERROR_CUES) !== 0 || (shapes & ERROR_SHAPES) !== 0;
  };
  const last = hasMarker ? marker - 1 : marker;
  let best = Number.NEGATIVE_INFINITY;
  for (let line = bodyStart; line <= last; line++) {
    if (isError(line)) best = Math.max(best, scores[line]!);
  }
  for (let line = bodyStart; line <= last; line++) {
    if (isError(line) && scores[line]! >= best - AS_GOOD) return line;
  }
  return undefined;
}
