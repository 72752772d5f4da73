import type { Excerpt } from '../excerpts/excerpt.ts';
import { extractExcerpts } from '../excerpts/extract-excerpts.ts';
import { ExcerptWriter } from '../excerpts/write-excerpts.ts';
import { type JobContext, judgeLog } from '../history/judge-log.ts';
import { readLog } from '../log/read-log.ts';
import { type Placeholder, Redactor } from '../redaction/redactor.ts';
import { summarizeTests, type TestsSummary } from '../reports/summarize-tests.ts';
import type { TestReport } from '../reports/test-result.ts';
import { analyzeLog } from '../scoring/analyze-log.ts';
import { type LogFacts, toLogFacts } from './log-facts.ts';

export interface NamedLog {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of this very job when it passed. */
  readonly passing?: Uint8Array | undefined;
  /** Of its job, where there is more than the log. */
  readonly context?: JobContext | undefined;
}

export interface LogsToSummarize {
  /** Of jobs that failed. */
  readonly logs: readonly NamedLog[];
  /** Of the same jobs when they passed, for all logs alike; none unless given. */
  readonly passing?: readonly NamedLog[];
  /** Of the same jobs; none unless given. */
  readonly reports?: readonly TestReport[];
  /** Of all excerpts together, in UTF-16 units. */
  readonly maxChars: number;
  /** For whoever shows more than the logs: its placeholders go on. */
  readonly redactor?: Redactor;
}

export interface LogsSummary {
  readonly logs: readonly LogFacts[];
  readonly excerpts: readonly Excerpt[];
  /** Only where there are reports. */
  readonly tests?: TestsSummary;
  /** What stands for secrets in facts and excerpts. */
  readonly placeholders: readonly Placeholder[];
}

/** The facts of each log, the lines that explain why its job failed, and what test reports say of it. Nothing in it holds a secret that was recognized. */
export function summarizeLogs(options: LogsToSummarize): LogsSummary {
  const { logs, passing = [], reports = [], maxChars, redactor = new Redactor() } = options;
  const known = passing.map(({ bytes }) => readLog(bytes));
  const analyses = logs.map(({ name, bytes, passing: own, context }) => ({
    name,
    context,
    analysis: analyzeLog(bytes),
    passing: own === undefined ? known : [...known, readLog(own)],
  }));
  const excerpts = extractExcerpts(analyses, { maxChars, redactor });
  const facts = analyses.map((one) =>
    toLogFacts({ ...one, ...judgeLog(one) }, new ExcerptWriter(one.name, one.analysis.log, redactor)),
  );
  // A log of a job that failed says so; one that failed elsewhere than in its tests says nothing of its reports.
  const isOfTests = ({ marker, phase }: LogFacts) => marker !== null && (phase === 'test' || phase === 'unknown');
  const conclusion = facts.some(isOfTests) ? 'failure' : null;
  const tests = reports.length === 0 ? {} : { tests: summarizeTests({ reports, conclusion, redactor }) };
  return { logs: facts, excerpts, ...tests, placeholders: redactor.placeholders() };
}
