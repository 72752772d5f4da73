import { z } from 'zod';
import { parseJson } from '../../shared/parse-json.ts';

const lineNumber = z.number().int().min(1);
const range = z.tuple([lineNumber, lineNumber]);
/** First and last line, from 1, both inclusive. */
export type LineRange = z.output<typeof range>;

const phrases = z.array(z.string().trim().min(1)).max(100).default([]);
const common = {
  log: z.string().min(1),
  failure: z.string().min(1).optional(),
  must_mention: phrases,
  must_not_claim: phrases,
};
const chunk = z.object({ ...common, start_line: lineNumber, end_line: lineNumber });
const signals = z.object({
  ...common,
  critical: z.array(z.object({ lines: z.array(range).min(1) })).min(1),
  spans: z.array(range).default([]),
});
const lines = z.object({
  ...common,
  error_lines: z.array(range).min(1),
  context_lines: z.array(range).default([]),
  passing: z.string().optional(),
});

/** What people marked in a log; one row a kind of data set. */
export type LogLabels =
  /** One block that explains the failure, as in LogChunks. */
  | { readonly kind: 'chunk'; readonly range: LineRange }
  /** Single signals, each at one or more places, as in LogDx-CI; `spans` is what surrounds them. */
  | {
      readonly kind: 'signals';
      readonly signals: readonly (readonly LineRange[])[];
      readonly spans: readonly LineRange[];
    }
  /** Every line that belongs to the failure, as in CiDiff; lines of the context count neither way. */
  | { readonly kind: 'lines'; readonly ranges: readonly LineRange[]; readonly context: readonly LineRange[] };

export interface LogCase {
  /** Path of the log, from the folder of logs. */
  readonly log: string;
  /** Path of the log of a run that passed. */
  readonly passing: string | undefined;
  readonly labels: LogLabels;
  /** A name for what went wrong: logs with the same one failed for the same reason. Undefined where nobody gave one. */
  readonly failure: string | undefined;
  /** What a summary of it has to say, and what it must not. */
  readonly diagnosis: Diagnosis;
}

/** Phrases; case and white space do not matter. */
export interface Diagnosis {
  readonly mustMention: readonly string[];
  readonly mustNotClaim: readonly string[];
}

/** One line of a file of labels; undefined where it has none of the three forms. */
export function parseLogCase(text: string): LogCase | undefined {
  const parsed = parseJson(text);
  const value: unknown = parsed;
  const asChunk = chunk.safeParse(value);
  if (asChunk.success) {
    const { log, failure, start_line: start, end_line: end } = asChunk.data;
    const diagnosis = toDiagnosis(asChunk.data);
    return { log, failure, diagnosis, passing: undefined, labels: { kind: 'chunk', range: [start, end] } };
  }
  const asSignals = signals.safeParse(value);
  if (asSignals.success) {
    const { log, failure, critical, spans } = asSignals.data;
    const labels = { kind: 'signals', signals: critical.map((one) => one.lines), spans } as const;
    return { log, failure, diagnosis: toDiagnosis(asSignals.data), passing: undefined, labels };
  }
  const asLines = lines.safeParse(value);
  if (!asLines.success) return undefined;
  const { log, failure, passing, error_lines: ranges, context_lines: context } = asLines.data;
  const diagnosis = toDiagnosis(asLines.data);
  return { log, failure, diagnosis, passing, labels: { kind: 'lines', ranges, context } };
}

function toDiagnosis(row: Readonly<Record<'must_mention' | 'must_not_claim', readonly string[]>>): Diagnosis {
  return { mustMention: row.must_mention, mustNotClaim: row.must_not_claim };
}

/** Numbers of the lines, from 1, that people say explain the failure. */
export function labelledLines(labels: LogLabels): number[] {
  switch (labels.kind) {
    case 'chunk':
      return numbersOf([labels.range]);
    case 'signals':
      return numbersOf(labels.signals.flatMap(([first]) => (first === undefined ? [] : [first])));
    case 'lines':
      return numbersOf(labels.ranges);
  }
}

/** All numbers in the ranges. */
export function numbersOf(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
