import type { TrainingEstimate } from './estimate-training.ts';
import type { CountedExample } from './example.ts';
import { LEFT_OUT_REASONS, type LeftOut, type LeftOutReason } from './left-out.ts';

export type DatasetKind = 'qualitizer' | 'categorizer';

export interface FileReport {
  readonly path: string;
  readonly examples: number;
  readonly tokens: number;
  /** Of the longest example. */
  readonly longestTokens: number;
}

export interface ClassReport {
  readonly name: string;
  readonly train: number;
  readonly validation: number;
}

export interface ReasonReport {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** The first of them, ascending. */
  readonly numbers: readonly number[];
}

/** What a dataset holds and what it does not; as `--json` prints it. */
export interface DatasetReport {
  readonly dataset: DatasetKind;
  readonly repository: string;
  readonly format: string;
  readonly seed: number;
  readonly train: FileReport;
  /** Null where none was asked for. */
  readonly validation: FileReport | null;
  /** Most frequent first. */
  readonly classes: readonly ClassReport[];
  /** In the order in which it is decided. */
  readonly leftOut: readonly ReasonReport[];
  readonly training: TrainingEstimate;
  /** Day or month of the built-in prices; null where the price is one of the user's own, whose date nobody knows. */
  readonly pricesAsOf: string | null;
}

const MAX_NUMBERS = 20;

export function reportFile(path: string, examples: readonly CountedExample[]): FileReport {
  const tokens = examples.map((example) => example.tokens);
  return {
    path,
    examples: examples.length,
    tokens: tokens.reduce((sum, count) => sum + count, 0),
    longestTokens: tokens.reduce((most, count) => Math.max(most, count), 0),
  };
}

export function reportClasses(
  train: readonly CountedExample[],
  validation: readonly CountedExample[],
): readonly ClassReport[] {
  const count = (examples: readonly CountedExample[]) => {
    const counts = new Map<string, number>();
    for (const name of examples.flatMap(({ classes }) => classes)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  const [inTrain, inValidation] = [count(train), count(validation)];
  return [...new Set([...inTrain.keys(), ...inValidation.keys()])]
    .map((name) => ({ name, train: inTrain.get(name) ?? 0, validation: inValidation.get(name) ?? 0 }))
    .sort((a, b) => b.train - a.train || b.validation - a.validation || (a.name < b.name ? -1 : 1));
}

export function reportLeftOut(leftOut: readonly LeftOut[]): readonly ReasonReport[] {
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
  return (Object.keys(LEFT_OUT_REASONS) as LeftOutReason[]).flatMap((reason) => {
    const entries = byReason.get(reason) ?? [];
    const numbers = entries.map(({ number }) => number).sort((a, b) => a - b);
    return entries.length === 0 ? [] : [{ reason, count: entries.length, numbers: numbers.slice(0, MAX_NUMBERS) }];
  });
}
