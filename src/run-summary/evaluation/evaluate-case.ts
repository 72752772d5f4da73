import type { Excerpt } from '../excerpts/excerpt.ts';
import { extractExcerpts } from '../excerpts/extract-excerpts.ts';
import { readLog } from '../log/read-log.ts';
import { Redactor } from '../redaction/redactor.ts';
import { analyzeLog } from '../scoring/analyze-log.ts';
import type { LogWeights } from '../scoring/log-weights.ts';
import { applyBaseline, BASELINE_NAMES, type BaselineName } from './baselines.ts';
import type { Diagnosis, LogLabels } from './log-case.ts';
import { type Measure, measureExcerpts } from './measure-excerpts.ts';
import { measureMentions } from './measure-mentions.ts';

export type Method = 'excerpts' | 'with passing log' | BaselineName | "a model's words";

/** One figure of one log. */
export interface Score {
  readonly method: Method;
  readonly maxChars: number;
  readonly measure: Measure;
  /** A share, from 0 to 1. */
  readonly value: number;
}

export interface CaseInput {
  readonly bytes: Uint8Array;
  readonly passingBytes?: Uint8Array | undefined;
  readonly labels: LogLabels;
  readonly diagnosis?: Diagnosis;
  readonly budgets: readonly number[];
  /** The shipped ones where absent. */
  readonly weights?: LogWeights;
}

/** Every method on one log, with every budget. */
export function evaluateCase({ bytes, passingBytes, labels, diagnosis, budgets, weights }: CaseInput): Score[] {
  const analysis = analyzeLog(bytes, weights);
  const { log } = analysis;
  const passing = passingBytes === undefined ? [] : [readLog(passingBytes)];
  const redactor = new Redactor();
  const redact = (text: string): string => redactor.redact(text);
  return budgets.flatMap((maxChars) => {
    const ours = (known: typeof passing) =>
      extractExcerpts([{ name: '', analysis, passing: known }], { maxChars, redactor });
    const shown = [
      ['excerpts', ours([])] as const,
      ...(passing.length === 0 ? [] : [['with passing log', ours(passing)] as const]),
      ...BASELINE_NAMES.map((name) => [name, applyBaseline(name, log, maxChars)] as const),
    ];
    return shown.flatMap(([method, excerpts]) =>
      [...measureExcerpts({ log, excerpts, redact }, labels), ...mentionedIn(excerpts, diagnosis)].map(
        ([measure, value]) => ({ method, maxChars, measure, value }),
      ),
    );
  });
}

/** Lines claim nothing by themselves. */
function mentionedIn(excerpts: readonly Excerpt[], diagnosis: Diagnosis | undefined): (readonly [Measure, number])[] {
  if (diagnosis === undefined) return [];
  const { mentioned } = measureMentions(excerpts.map(({ text }) => text).join('\n'), diagnosis);
  return mentioned === null ? [] : [['words that must be mentioned', mentioned]];
}

/** What a model's words mention and claim; nothing where nobody says what they should. */
export function scoreWords(
  words: string,
  { diagnosis, maxChars }: { readonly diagnosis: Diagnosis; readonly maxChars: number },
): Score[] {
  const { mentioned, unclaimed } = measureMentions(words, diagnosis);
  const score = (measure: Measure, value: number | null): Score[] =>
    value === null ? [] : [{ method: "a model's words", maxChars, measure, value }];
  return [
    ...score('words that must be mentioned', mentioned),
    ...score('claims that must not be made, not made', unclaimed),
  ];
}
