import type { LabelFamily } from '../labels/label-families.ts';
import type { TargetPrecision } from '../labels/target-precision.ts';
import type { EvaluatedIssue, PredictedLabel } from './prediction.ts';

/** How training and test issues were told apart. */
export type Split =
  | { readonly kind: 'files' }
  | { readonly kind: 'share'; readonly testFraction: number }
  | { readonly kind: 'day'; readonly until: string };

/** How a backtest was made. */
export interface BacktestSettings {
  /** `owner/name`; absent where the issues came from files. */
  readonly repository?: string;
  readonly split: Split;
  readonly trainIssues: number;
  readonly targetPrecision: TargetPrecision;
}

/** A backtest as far as a later one is compared with it: docs/evaluate.md describes its file. */
export interface StoredBacktest extends BacktestSettings {
  readonly families: readonly LabelFamily[];
  /** Oldest first. */
  readonly issues: readonly StoredIssue[];
}

export interface StoredIssue {
  readonly number: number;
  /** All labels that people had given it, in order of the alphabet. */
  readonly truth: readonly string[];
  /** By family, most probable first: what the headline figures need and little more. */
  readonly predicted: Readonly<Record<string, readonly StoredLabel[]>>;
}

export interface StoredLabel {
  readonly name: string;
  /** Four decimals. */
  readonly probability: number;
  readonly applied: boolean;
}

/** Hit@3 needs so many, however improbable. */
const ALWAYS_KEPT = 3;
const MAX_KEPT = 10;
const MIN_PROBABILITY = 0.01;
const DECIMALS = 4;

/** Keeps of each issue and family the ten most probable labels, none below 1 % but the first three and those applied. */
export function toStoredBacktest(
  settings: BacktestSettings,
  judged: { readonly families: readonly LabelFamily[]; readonly issues: readonly EvaluatedIssue[] },
): StoredBacktest {
  const { families, issues } = judged;
  return {
    ...settings,
    families: families.map((family) => ({ ...family, labels: family.labels.toSorted() })),
    issues: issues.map((issue) => ({
      number: issue.number,
      truth: issue.truth.toSorted(),
      predicted: Object.fromEntries(families.map(({ name }) => [name, keptLabels(issue.labels, name)])),
    })),
  };
}

function keptLabels(labels: readonly PredictedLabel[], family: string): StoredLabel[] {
  return labels
    .filter((label) => label.family === family)
    .filter(({ probability, applied }, rank) => {
      return applied || rank < ALWAYS_KEPT || (rank < MAX_KEPT && probability >= MIN_PROBABILITY);
    })
    .map(({ name, probability, applied }) => ({ name, probability: Number(probability.toFixed(DECIMALS)), applied }));
}
