import { cleanLine } from '../issue/clean-text.ts';
import type { LabelFamily } from '../labels/label-families.ts';
import { addUsage, type ModelUsage, NO_USAGE } from '../models/model-usage.ts';
import type { ProviderId } from '../models/providers.ts';
import type { Figure } from '../statistics/bootstrap.ts';
import { type Pair, pairedBootstrap } from '../statistics/paired-bootstrap.ts';
import type { ModelReport, NotAskedReason, Verdict } from '../verdict/verdict.ts';
import { familyOutcomes } from './family-outcome.ts';
import { HEADLINE_FIGURES, type HeadlineFigure } from './headline-figures.ts';
import { countMoves, type LabelMoves } from './label-moves.ts';
import type { EvaluatedIssue } from './prediction.ts';
import { measureStated, type StatedLabel, type StatedMetrics } from './stated-metrics.ts';

/** One test issue as the local engine judged it alone, and with a model's word, where one was asked. */
export interface ConsultedIssue {
  readonly alone: EvaluatedIssue;
  readonly combined: EvaluatedIssue;
  /** Whose word counted. */
  readonly engine: Verdict['engine'];
  readonly report: ModelReport;
  /** Probabilities that a model stated; absent of one that chooses labels. */
  readonly stated?: readonly StatedLabel[];
}

/** What came of asking models about test issues, and what it took; docs/evaluate.md defines every figure. */
export interface ModelMetrics {
  readonly issues: number;
  /** Models that answered, in order of the alphabet. */
  readonly models: readonly string[];
  /** What all answers took, whenever they were paid. */
  readonly usage: ModelUsage;
  /** What this run spent: without answers out of a recording. */
  readonly spent: ModelUsage;
  /** Issues in whose verdict a model's word counts, by engine. */
  readonly answered: Counted<ProviderId>;
  readonly notAsked: Counted<NotAskedReason>;
  /** Issues about which a model was asked, or should have been, and the local engine judged alone; most frequent reasons. */
  readonly fellBack: Counted<string>;
  readonly families: readonly FamilyModelMetrics[];
  /** How well models knew what they know, by family; absent where none stated a probability. */
  readonly stated?: readonly StatedMetrics[];
}

export interface Counted<Reason> {
  readonly issues: number;
  /** Of all test issues, 0 to 1. */
  readonly share: number;
  /** Most frequent first. */
  readonly reasons: readonly { readonly reason: Reason; readonly issues: number }[];
}

/** The combined verdicts beside those of the local engine alone, on the same issues. */
export interface FamilyModelMetrics {
  readonly family: string;
  /** Issues that people gave a label of the family. */
  readonly issues: number;
  readonly figures: readonly ModelFigure[];
  readonly moves: LabelMoves;
}

export interface ModelFigure {
  /** Name of a headline figure. */
  readonly figure: HeadlineFigure['name'];
  /** Null where there is nothing to measure. */
  readonly alone: number | null;
  readonly combined: number | null;
  /** Combined − alone, with its paired interval. */
  readonly difference: Figure;
}

export interface ModelsToMeasure {
  readonly issues: readonly ConsultedIssue[];
  /** With all their labels, see FamilyToMeasure. */
  readonly families: readonly LabelFamily[];
}

const MAX_REASONS = 5;
const MAX_REASON_CHARS = 300;

export function measureModels({ issues, families }: ModelsToMeasure): ModelMetrics {
  const reports = issues.map(({ report }) => report);
  const outcomes = issues.map(outcomeOf);
  const stated = measureStated(
    issues.flatMap(({ stated, combined }) => (stated === undefined ? [] : [{ stated, truth: combined.truth }])),
    families,
  );
  const count = <Reason>(reasons: readonly Reason[]) => countReasons(reasons, issues.length);
  return {
    issues: issues.length,
    models: [...new Set(reports.flatMap(({ names }) => names))].sort(),
    // Issue by issue, so that the sum is the same to the last bit whenever an answer was paid.
    usage: reports.map(({ usage, replayed }) => addUsage(usage, replayed)).reduce(addUsage, NO_USAGE),
    spent: reports.map(({ usage }) => usage).reduce(addUsage, NO_USAGE),
    answered: count(outcomes.flatMap((outcome) => (outcome.kind === 'answered' ? outcome.engine : []))),
    notAsked: count(outcomes.flatMap((outcome) => (outcome.kind === 'not-asked' ? outcome.because : []))),
    fellBack: count(outcomes.flatMap((outcome) => (outcome.kind === 'fell-back' ? outcome.why : []))),
    families: families.map((family) => measureFamily(family, issues)),
    ...(stated.length === 0 ? {} : { stated }),
  };
}

type Outcome =
  | { readonly kind: 'answered'; readonly engine: ProviderId }
  | { readonly kind: 'not-asked'; readonly because: NotAskedReason }
  | { readonly kind: 'fell-back'; readonly why: string };

function outcomeOf({ engine, report }: ConsultedIssue): Outcome {
  if (engine !== 'local') return { kind: 'answered', engine };
  const last = report.notes.at(-1);
  if (last?.kind === 'not-asked') return { kind: 'not-asked', because: last.because };
  return { kind: 'fell-back', why: cleanLine(last?.text ?? '', MAX_REASON_CHARS) };
}

function countReasons<Reason>(all: readonly Reason[], issues: number): Counted<Reason> {
  const counts = new Map<Reason, number>();
  for (const reason of all) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => ({ reason, issues: count }));
  return {
    issues: all.length,
    share: issues === 0 ? 0 : all.length / issues,
    reasons: reasons.sort((a, b) => b.issues - a.issues || (a.reason < b.reason ? -1 : 1)).slice(0, MAX_REASONS),
  };
}

function measureFamily({ name, labels }: LabelFamily, issues: readonly ConsultedIssue[]): FamilyModelMetrics {
  const outcomesOf = (side: 'alone' | 'combined') =>
    familyOutcomes({ family: name, members: labels, issues: issues.map((issue) => issue[side]) });
  const combined = outcomesOf('combined');
  // Both sides have the same truth, hence an outcome for the same issues.
  const pairs = outcomesOf('alone').flatMap((outcome, at): Pair<typeof outcome>[] => {
    const other = combined[at];
    return other === undefined ? [] : [{ old: outcome, new: other }];
  });
  return {
    family: name,
    issues: pairs.length,
    figures: HEADLINE_FIGURES.map((figure) => {
      const { old: alone, new: together, difference } = pairedBootstrap(pairs, figure.measure);
      return { figure: figure.name, alone, combined: together, difference };
    }),
    moves: countMoves(pairs),
  };
}
