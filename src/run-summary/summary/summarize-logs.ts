import type { Excerpt } from '../excerpts/excerpt.ts';
import { extractExcerpts } from '../excerpts/extract-excerpts.ts';
import { ExcerptWriter } from '../excerpts/write-excerpts.ts';
import { judgeLog } from '../history/judge-log.ts';
import { readLog } from '../log/read-log.ts';
import { type Placeholder, Redactor } from '../redaction/redactor.ts';
import { analyzeLog } from '../scoring/analyze-log.ts';
import { type LogFacts, toLogFacts } from './log-facts.ts';

export interface NamedLog {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LogsToSummarize {
  /** Of jobs that failed. */
  readonly logs: readonly NamedLog[];
  /** Of the same jobs when they passed; empty where there are none. */
  readonly passing: readonly NamedLog[];
  /** Of all excerpts together, in UTF-16 units. */
  readonly maxChars: number;
}

export interface LogsSummary {
  readonly logs: readonly LogFacts[];
  readonly excerpts: readonly Excerpt[];
  /** What stands for secrets in facts and excerpts. */
  readonly placeholders: readonly Placeholder[];
}

/** The facts of each log, and the lines that explain why its job failed. Nothing in it holds a secret that was recognized. */
export function summarizeLogs({ logs, passing, maxChars }: LogsToSummarize): LogsSummary {
  const redactor = new Redactor();
  const known = passing.map(({ bytes }) => readLog(bytes));
  const analyses = logs.map(({ name, bytes }) => ({ name, analysis: analyzeLog(bytes), passing: known }));
  const excerpts = extractExcerpts(analyses, { maxChars, redactor });
  const facts = analyses.map(({ name, analysis }) =>
    toLogFacts(
      { name, analysis, ...judgeLog({ name, analysis, passing: known }) },
      new ExcerptWriter(name, analysis.log, redactor),
    ),
  );
  return { logs: facts, excerpts, placeholders: redactor.placeholders() };
}
