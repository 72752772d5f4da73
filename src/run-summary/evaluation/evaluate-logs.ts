import { addUsage, type ModelUsage, NO_USAGE } from '../../models/model-usage.ts';
import type { WordingReport } from '../wording/ask-for-wording.ts';
import { evaluateCase, type Score, scoreWords } from './evaluate-case.ts';
import { FingerprintEvaluation, type FingerprintFigures } from './evaluate-fingerprints.ts';
import type { LogCase } from './log-case.ts';
import { type Figure, summarizeScores } from './summarize-scores.ts';
import { wasLearnedFrom } from './was-learned-from.ts';

export interface LogsToEvaluate {
  readonly cases: readonly LogCase[];
  readonly budgets: readonly number[];
  /** The bytes of a log that a case names. */
  readonly read: (log: string) => Promise<Uint8Array>;
  /** Has a model word a log's failure, from excerpts of at most so many characters; absent where none is asked. */
  readonly word?: ((bytes: Uint8Array, maxChars: number) => Promise<WordingReport | undefined>) | undefined;
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
  /** What the model's words cost; absent where none was asked. */
  readonly usage?: ModelUsage;
  /** Logs of which no founded word came; absent where no model was asked. */
  readonly unworded?: number;
}

/** Measures excerpts, baselines and fingerprints, one log after another, apart for logs that the shipped weights were learned from. */
export async function evaluateLogs({ cases, budgets, read, word, onCase }: LogsToEvaluate): Promise<LogEvaluation> {
  const heldBack: Score[] = [];
  const learnedFrom: Score[] = [];
  const fingerprints = new FingerprintEvaluation();
  let usage = NO_USAGE;
  let unworded = 0;
  for (const { log, passing, labels, failure, diagnosis } of cases) {
    const bytes = await read(log);
    const passingBytes = passing === undefined ? undefined : await read(passing);
    const scores = evaluateCase({ bytes, passingBytes, labels, diagnosis, budgets });
    if (word !== undefined && diagnosis.mustMention.length > 0) {
      for (const maxChars of budgets) {
        const report = await word(bytes, maxChars);
        usage = addUsage(usage, report?.usage ?? NO_USAGE);
        if (report?.wording === undefined) unworded++;
        scores.push(...scoreWords(wordsOf(report), { diagnosis, maxChars }));
      }
    }
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
    ...(word !== undefined && { usage, unworded }),
  };
}

/** No words claim nothing, and mention nothing. */
function wordsOf(report: WordingReport | undefined): string {
  const wording = report?.wording;
  return wording?.kind === 'run' ? [wording.cause, ...wording.nextSteps].join('\n') : '';
}
