import { APPLY_MODES, type ApplyMode } from '../plan/plan.ts';
import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import { sum } from './family-measures.ts';
import type { FamilyOutcome } from './family-outcome.ts';

/** What would be done with the labels of a family, for each mode of `apply`, and how often each level is right. */
export interface ProposalMetrics {
  /** Labels that are proved to be right as often as the target says. */
  readonly high: LevelMetrics;
  /** Other labels from the lower cut-off on. */
  readonly medium: LevelMetrics;
  readonly modes: readonly ModeMetrics[];
  /** Share of right labels that `auto` adds or puts in front of a person and `labels` does not. */
  readonly reachedMore: Figure;
}

export interface LevelMetrics {
  readonly labels: number;
  /** Share of them that is right. */
  readonly precision: Figure;
}

export interface ModeMetrics {
  readonly mode: ApplyMode;
  /** Test issues, each counted once: that get a label; none, but a person is asked about one; neither. */
  readonly issues: Handling;
  /** Labels that are added, and that a person is asked about. */
  readonly labels: Omit<Handling, 'silent'>;
  /** Of the labels that people gave, the share that is added or that a person is asked about. */
  readonly reached: Figure;
}

interface Handling {
  readonly added: number;
  readonly suggested: number;
  readonly silent: number;
}

/** What a mode does with the labels of one issue. */
interface Handled {
  readonly added: readonly string[];
  readonly suggested: readonly string[];
}

const HANDLERS = {
  labels: ({ applied }) => ({ added: applied, suggested: [] }),
  suggest: ({ high, medium }) => ({ added: [], suggested: [...high, ...medium] }),
  auto: ({ high, medium }) => ({ added: high, suggested: medium }),
} as const satisfies Record<ApplyMode, (outcome: FamilyOutcome) => Handled>;

export function measureProposals(outcomes: readonly FamilyOutcome[]): ProposalMetrics {
  return {
    high: measureLevel(outcomes, ({ high }) => high),
    medium: measureLevel(outcomes, ({ medium }) => medium),
    modes: APPLY_MODES.map((mode) => measureMode(outcomes, mode)),
    reachedMore: bootstrap({
      items: outcomes,
      measure: (sample) => reachedShare(sample, HANDLERS.auto) - reachedShare(sample, HANDLERS.labels),
      observations: countGiven(outcomes),
    }),
  };
}

function measureLevel(
  outcomes: readonly FamilyOutcome[],
  labelsOf: (outcome: FamilyOutcome) => readonly string[],
): LevelMetrics {
  const count = (sample: readonly FamilyOutcome[]) => sum(sample, (outcome) => labelsOf(outcome).length);
  const labels = count(outcomes);
  const measure = (sample: readonly FamilyOutcome[]) =>
    sum(sample, (outcome) => countRight(outcome, labelsOf(outcome))) / count(sample);
  return { labels, precision: bootstrap({ items: outcomes, measure, observations: labels }) };
}

function measureMode(outcomes: readonly FamilyOutcome[], mode: ApplyMode): ModeMetrics {
  const handle: (outcome: FamilyOutcome) => Handled = HANDLERS[mode];
  const handled = outcomes.map(handle);
  const added = handled.filter((one) => one.added.length > 0).length;
  const suggested = handled.filter((one) => one.added.length === 0 && one.suggested.length > 0).length;
  return {
    mode,
    issues: { added, suggested, silent: outcomes.length - added - suggested },
    labels: {
      added: handled.reduce((count, one) => count + one.added.length, 0),
      suggested: handled.reduce((count, one) => count + one.suggested.length, 0),
    },
    reached: bootstrap({
      items: outcomes,
      measure: (sample) => reachedShare(sample, handle),
      observations: countGiven(outcomes),
    }),
  };
}

function reachedShare(outcomes: readonly FamilyOutcome[], handle: (outcome: FamilyOutcome) => Handled): number {
  const reached = sum(outcomes, (outcome) => {
    const { added, suggested } = handle(outcome);
    return countRight(outcome, added) + countRight(outcome, suggested);
  });
  return reached / countGiven(outcomes);
}

function countGiven(outcomes: readonly FamilyOutcome[]): number {
  return sum(outcomes, ({ truth }) => truth.length);
}

function countRight({ truth }: FamilyOutcome, labels: readonly string[]): number {
  return labels.filter((name) => truth.includes(name)).length;
}
