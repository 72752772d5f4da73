import { createHash } from 'node:crypto';
import type { LogTable } from '../log/log-table.ts';
import type { Phase } from '../marks/phase.ts';
import { Redactor } from '../redaction/redactor.ts';
import type { LogAnalysis } from '../scoring/analyze-log.ts';
import type { Fingerprint } from './failure-record.ts';
import { findStableHead } from './find-error-head.ts';
import { maskTestName, maskText } from './mask-text.ts';
import { readFailingTests } from './read-failing-tests.ts';

export interface FailureToFingerprint {
  readonly analysis: LogAnalysis;
  /**
   * Names of the tests that failed by the job's reports, in any order. They count only where the log names none: the history is made
   * of logs, and a report spells names in another way.
   */
  readonly failingTests?: readonly string[];
  /** Logs of the same job that passed: what they say too is no error. */
  readonly passing?: readonly LogTable[];
}

/** What tells this failure from others, and the tests it was made of. */
export interface FingerprintedFailure {
  readonly fingerprint: Fingerprint;
  /** Names of the tests that failed, without secrets, sorted; all of them. */
  readonly failingTests: readonly string[];
}

const ID_DIGITS = 16;
const MAX_TEXT_CHARS = 300;

/**
 * The same for the same failure whatever the numbers, times, hashes, versions, folders and the order of tests: made of the tests
 * that failed, else of the phase and the first line that says what went wrong. Where no line is specific, of the step alone: such
 * a fingerprint says nothing about what is known.
 */
export function fingerprintFailure({
  analysis,
  failingTests = [],
  passing = [],
}: FailureToFingerprint): FingerprintedFailure {
  const redactor = new Redactor();
  const named = testsOfLog(analysis, passing);
  const names = unique((named.length > 0 ? named : failingTests).map((name) => redactor.redact(name)));
  if (names.length > 0) return { fingerprint: fingerprintTests(names), failingTests: names };
  const { phase, step = '' } = analysis.failure;
  const head = findStableHead({ analysis, passing, redactor });
  const fingerprint =
    head === undefined ? fingerprintStep(phase, redactor.redact(step)) : toFingerprint('error', phase, [head.text]);
  return { fingerprint, failingTests: [] };
}

/** For a failure of which there is no log. */
export function fingerprintStep(phase: Phase, step: string): Fingerprint {
  return toFingerprint('step', phase, [maskText(step) || phase]);
}

/** For a failure of which there are reports, but no log; `names` must not be empty. */
export function fingerprintTests(names: readonly string[]): Fingerprint {
  return toFingerprint('test', 'test', unique(names.map(maskTestName)));
}

function testsOfLog({ log, failure }: LogAnalysis, passing: readonly LogTable[]): string[] {
  const end = failure.hasMarker ? failure.marker : log.count;
  const known = new Set(passing.flatMap((other) => readFailingTests(other, { start: 0, end: other.count })));
  return readFailingTests(log, { start: failure.bodyStart, end }).filter((name) => !known.has(name));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').sort();
}

function toFingerprint(kind: Fingerprint['kind'], phase: Phase, parts: readonly string[]): Fingerprint {
  const id = createHash('sha256')
    .update([kind, phase, ...parts].join('\n'))
    .digest('hex')
    .slice(0, ID_DIGITS);
  const more = parts.length > 1 ? ` and ${parts.length - 1} more` : '';
  return { id, kind, text: `${clipFingerprintText(parts[0]!)}${more}` };
}

/** As much as a fingerprint shows of what it is made of. */
export function clipFingerprintText(text: string): string {
  return text.slice(0, MAX_TEXT_CHARS);
}
