import { evaluateCase, type Score } from './evaluate-case.ts';
import { FingerprintEvaluation, type FingerprintFigures } from './evaluate-fingerprints.ts';
import type { LogCase } from './log-case.ts';
import { type Figure, summarizeScores } from './summarize-scores.ts';
import { wasLearnedFrom } from './was-learned-from.ts';

export interface LogsToEvaluate {
  readonly cases: readonly LogCase[];
  readonly budgets: readonly number[];
  /** The bytes of a log that a case names. */
  readonly read: (log: string) => Promise<Uint8Array>;
  /** Called after each case. */
  readonly onCase?: () => void;
}

export interface LogEvaluation {
  readonly logs: number;
  /** Of logs that the shipped weights did not learn from: the ones that count. */
  readonly heldBack: readonly Figure[];
  /** Of logs that they did learn from. */
  readonly learnedFrom: readonly Figure[];
  /** Over all logs. */
  readonly fingerprints: FingerprintFigures;
}

/** Measures excerpts, baselines and fingerprints, one log after another, apart for logs that the shipped weights were learned from. */
export async function evaluateLogs({ cases, budgets, read, onCase }: LogsToEvaluate): Promise<LogEvaluation> {
  const heldBack: Score[] = [];
  const learnedFrom: Score[] = [];
  const fingerprints = new FingerprintEvaluation();
  for (const { log, passing, labels, failure } of cases) {
    const bytes = await read(log);
    const passingBytes = passing === undefined ? undefined : await read(passing);
    const scores = evaluateCase({ bytes, passingBytes, labels, budgets });
    fingerprints.addCase({ labels, failure }, bytes);
    if (passingBytes !== undefined) fingerprints.addPassing(passingBytes);
    (wasLearnedFrom(bytes) ? learnedFrom : heldBack).push(...scores);
    onCase?.();
  }
  return {
    logs: cases.length,
    heldBack: summarizeScores(heldBack),
    learnedFrom: summarizeScores(learnedFrom),
    fingerprints: fingerprints.figures(),
  };
}
