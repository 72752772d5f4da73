import { z } from 'zod';
import { parseJson } from '../../shared/parse-json.ts';

const lineNumber = z.number().int().min(1);
const range = z.tuple([lineNumber, lineNumber]);
/** First and last line, from 1, both inclusive. */
export type LineRange = z.output<typeof range>;

const chunk = z.object({ log: z.string().min(1), start_line: lineNumber, end_line: lineNumber });
const signals = z.object({
  log: z.string().min(1),
  critical: z.array(z.object({ lines: z.array(range).min(1) })).min(1),
  spans: z.array(range).default([]),
});
const lines = z.object({
  log: z.string().min(1),
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
}

/** One line of a file of labels; undefined where it has none of the three forms. */
export function parseLogCase(text: string): LogCase | undefined {
  const parsed = parseJson(text);
  const value: unknown = parsed;
  const asChunk = chunk.safeParse(value);
  if (asChunk.success) {
    const { log, start_line: start, end_line: end } = asChunk.data;
    return { log, passing: undefined, labels: { kind: 'chunk', range: [start, end] } };
  }
  const asSignals = signals.safeParse(value);
  if (asSignals.success) {
    const { log, critical, spans } = asSignals.data;
    return { log, passing: undefined, labels: { kind: 'signals', signals: critical.map((one) => one.lines), spans } };
  }
  const asLines = lines.safeParse(value);
  if (!asLines.success) return undefined;
  const { log, passing, error_lines: ranges, context_lines: context } = asLines.data;
  return { log, passing, labels: { kind: 'lines', ranges, context } };
}
