import { labelKey } from '../issue/label-key.ts';
import { ConfigError } from '../shared/errors.ts';
import { quoteSome } from '../shared/quote.ts';
import { jointBootstrap } from '../statistics/joint-bootstrap.ts';
import type { Pair, PairedFigure } from '../statistics/paired-bootstrap.ts';
import { type CalibrationByChance, calibrationByChance } from './calibration-by-chance.ts';
import { type FamilyOutcome, familyOutcomes } from './family-outcome.ts';
import { figureTitle, HEADLINE_FIGURES, type HeadlineFigure } from './headline-figures.ts';
import type { EvaluatedIssue } from './prediction.ts';
import type { StoredBacktest, StoredIssue } from './stored-backtest.ts';

/** How two backtests differ on the issues that both judged. */
export interface BacktestComparison {
  /** Issues that both judged. */
  readonly issues: number;
  /** Those of them whose labels people changed in between. */
  readonly relabelled: number;
  readonly figures: readonly ComparedFigure[];
  /** What was not compared, and why, in sentences. */
  readonly notes: readonly string[];
  /** Whether any figure is worse by more than its noise. */
  readonly isWorse: boolean;
}

export interface ComparedFigure extends PairedFigure {
  readonly family: string;
  /** Name of a headline figure. */
  readonly figure: HeadlineFigure['name'];
  /**
   * Whether it is worse by more than chance, which had as many tries as there are figures: with equal versions, any figure of
   * a comparison is called so in at most 5 of 100. A calibration error that chance explains is not.
   */
  readonly isWorse: boolean;
  /** What a calibration error would be if the new version's probabilities were perfect; absent of other figures. */
  readonly byChance?: CalibrationByChance;
}

/** On fewer issues, a handful of changed answers would decide. */
export const MIN_COMMON_ISSUES = 20;
/** The same for the precision of applied labels. */
const MIN_APPLIED = 10;
/**
 * How often any figure of all families may be called worse where both versions are equally good. Bootstrap intervals are a
 * little narrow on a few hundred issues: with this it is at most 5 of 100 in simulation (bench/gate-worlds.ts).
 */
const FALSE_ALARMS = 0.03;

/** Throws ConfigError where the two cannot be compared whatever the new one says: other repository, too few issues. */
export function requireComparable(
  old: Pick<StoredBacktest, 'repository' | 'issues'>,
  current: { readonly repository?: string | undefined; readonly numbers: readonly number[] },
): void {
  const { repository, numbers } = current;
  const isOther = repository !== undefined && repository.toLowerCase() !== old.repository?.toLowerCase();
  if (isOther && old.repository !== undefined) {
    throw new ConfigError(`The stored backtest is from ${old.repository}, but the issues are from ${repository}.`);
  }
  const known = new Set(old.issues.map(({ number }) => number));
  const common = numbers.filter((number) => known.has(number)).length;
  if (common === 0) {
    throw new ConfigError(
      'The stored backtest judged none of these test issues, so there is nothing to compare. ' +
        'Make a new one from the same issues.',
    );
  }
  if (common < MIN_COMMON_ISSUES) throw tooFew(`Only ${common} ${common === 1 ? 'issue was' : 'issues were'} judged`);
}

/**
 * Compares the headline figures on the issues that both judged. Both are measured by the labels of the new one: its truth,
 * which people may have corrected since, and its families' labels. Throws ConfigError where a family is missing in the
 * new one, or no family has enough issues.
 */
export function compareBacktests(old: StoredBacktest, current: StoredBacktest): BacktestComparison {
  const missing = namesOf(old).filter((name) => !namesOf(current).includes(name));
  if (missing.length > 0) {
    throw new ConfigError(
      `The stored backtest judged ${missing.join(' and ')} labels, this one does not. ` +
        'Use the label lists that it was made with, or make a new one.',
    );
  }
  const pairs = pairIssues(old, current);
  const notes = describeMoved(old, current);
  const compared = current.families.flatMap((family) => {
    if (!namesOf(old).includes(family.name)) {
      notes.push(`${family.name}: the stored backtest did not judge these labels.`);
      return [];
    }
    const outcomes = pairOutcomes(pairs, { family: family.name, members: family.labels });
    if (outcomes.length < MIN_COMMON_ISSUES) {
      notes.push(`${family.name}: fewer than ${MIN_COMMON_ISSUES} of the issues that both judged have such a label.`);
      return [];
    }
    return [{ family: family.name, outcomes }];
  });
  const errorRate = FALSE_ALARMS / Math.max(1, compared.length);
  const figures = compared.flatMap((family) => compareFamily(family, { errorRate, notes }));
  if (figures.length === 0) throw tooFew('In every family, too few issues were judged');
  return {
    issues: pairs.length,
    relabelled: countRelabelled(pairs, current),
    figures,
    notes,
    isWorse: figures.some(({ isWorse }) => isWorse),
  };
}

/** A sentence for each family that holds labels which were of another one in the old backtest. */
function describeMoved(old: StoredBacktest, current: StoredBacktest): string[] {
  const keysOf = (families: StoredBacktest['families']) =>
    new Set(families.flatMap(({ labels }) => labels.map(labelKey)));
  const all = keysOf(old.families);
  return current.families.flatMap(({ name, labels }) => {
    const same = keysOf(old.families.filter((family) => family.name === name));
    const moved = labels.filter((label) => all.has(labelKey(label)) && !same.has(labelKey(label)));
    return moved.length === 0 ? [] : [`${name}: the stored backtest judged ${quoteSome(moved)} as another family.`];
  });
}

function namesOf({ families }: StoredBacktest): string[] {
  return families.map(({ name }) => name);
}

function pairIssues(old: StoredBacktest, current: StoredBacktest): Pair<StoredIssue>[] {
  const before = new Map(old.issues.map((issue) => [issue.number, issue]));
  return current.issues.flatMap((issue) => {
    const former = before.get(issue.number);
    return former === undefined ? [] : [{ old: former, new: issue }];
  });
}

interface FamilyMembers {
  readonly family: string;
  readonly members: readonly string[];
}

/** Both sides have an outcome for the same issues, since both are held against the same truth. */
function pairOutcomes(pairs: readonly Pair<StoredIssue>[], family: FamilyMembers): Pair<FamilyOutcome>[] {
  const outcomesOf = (side: keyof Pair<unknown>) =>
    familyOutcomes({
      ...family,
      issues: pairs.map((pair) => toEvaluated({ ...pair[side], truth: pair.new.truth }, family)),
    });
  const after = outcomesOf('new');
  return outcomesOf('old').map((outcome, index) => ({ old: outcome, new: after[index] as FamilyOutcome }));
}

/**
 * Predictions of labels that the family no longer has are left out: nobody asks for them. Those that were of another family
 * then are taken from there, or a label that lists have moved would look like one that was never predicted.
 */
function toEvaluated({ number, truth, predicted }: StoredIssue, { family, members }: FamilyMembers): EvaluatedIssue {
  const keys = new Set(members.map(labelKey));
  const wanted = Object.values(predicted)
    .flat()
    .filter(({ name }) => keys.has(labelKey(name)))
    .sort((a, b) => b.probability - a.probability);
  return {
    number,
    title: '',
    labels: wanted.map((label) => ({ ...label, family })),
    truth,
    lacksInformation: false,
    similar: [],
    durationMs: 0,
  };
}

interface PairedFamily {
  readonly family: string;
  readonly outcomes: readonly Pair<FamilyOutcome>[];
}

/** The headline figures of one family, in their order. */
function compareFamily(
  { family, outcomes }: PairedFamily,
  { errorRate, notes }: { readonly errorRate: number; readonly notes: string[] },
): ComparedFigure[] {
  const few = explainFewApplied(outcomes);
  if (few !== undefined) notes.push(`${family}, ${figureTitle('precision')}: ${few}`);
  const measures = HEADLINE_FIGURES.filter(({ name }) => few === undefined || name !== 'precision');
  const compared = jointBootstrap(outcomes, { measures, errorRate });
  return HEADLINE_FIGURES.map(({ name: figure }): ComparedFigure => {
    const at = measures.findIndex(({ name }) => name === figure);
    const measured = compared[at];
    if (measured === undefined) return { family, figure, ...NOT_COMPARED };
    return figure === 'calibrationError'
      ? { family, figure, ...heldAgainstChance(measured, outcomes) }
      : { family, figure, ...measured };
  });
}

const NOT_COMPARED = { old: null, new: null, difference: { value: null, low: null, high: null }, isWorse: false };

/** With few issues even perfect probabilities seem wrong: such an error is no fault, however small the one before. */
function heldAgainstChance(
  figure: Omit<ComparedFigure, 'family' | 'figure'>,
  outcomes: readonly Pair<FamilyOutcome>[],
): Omit<ComparedFigure, 'family' | 'figure'> {
  const byChance = calibrationByChance(outcomes.map((pair) => pair.new.probability));
  const isBeyond = byChance === undefined || (figure.new ?? 0) > byChance.high;
  return { ...figure, isWorse: figure.isWorse && isBeyond, ...(byChance === undefined ? {} : { byChance }) };
}

function explainFewApplied(outcomes: readonly Pair<FamilyOutcome>[]): string | undefined {
  const applied = (side: keyof Pair<unknown>) => outcomes.reduce((sum, pair) => sum + pair[side].applied.length, 0);
  const [before, after] = [applied('old'), applied('new')];
  if (before === 0 && after === 0) return 'neither would apply a label.';
  if (before === 0) return 'the stored backtest would apply no label.';
  if (after === 0) return 'this evaluation would apply no label.';
  if (Math.min(before, after) >= MIN_APPLIED) return undefined;
  return `applied before: ${before}, now: ${after}; at least ${MIN_APPLIED} are needed.`;
}

function countRelabelled(pairs: readonly Pair<StoredIssue>[], { families }: StoredBacktest): number {
  const members = new Set(families.flatMap(({ labels }) => labels.map(labelKey)));
  const keyOf = ({ truth }: StoredIssue) =>
    [...new Set(truth.map(labelKey))]
      .filter((name) => members.has(name))
      .sort()
      .join('\n');
  return pairs.filter((pair) => keyOf(pair.old) !== keyOf(pair.new)).length;
}

function tooFew(what: string): ConfigError {
  return new ConfigError(
    `${what} by both, this evaluation and the stored backtest; at least ${MIN_COMMON_ISSUES} are needed. ` +
      'Make a new stored backtest, or judge more issues.',
  );
}
