import type { Document } from '../document/document.ts';
import type { Figure } from '../statistics/bootstrap.ts';
import { pairedBootstrap } from '../statistics/paired-bootstrap.ts';
import type { Baseline } from './baselines.ts';
import { hitAt1, hitAt3 } from './family-measures.ts';
import { macroF1, measureRanking, type RankingMetrics } from './family-metrics.ts';
import { type FamilyToMeasure, familyOutcomes } from './family-outcome.ts';
import type { EvaluatedIssue, PredictedLabel } from './prediction.ts';

/** Ranking quality of one simple method on one family; a baseline has no cut-offs. */
export interface BaselineMetrics extends RankingMetrics {
  readonly name: string;
  /** Our figures less those of this method on the same issues, −1 to 1, with paired intervals. */
  readonly gain: Readonly<Record<keyof RankingMetrics, Figure>>;
}

export interface BaselineTest {
  readonly family: string;
  /** Labels that the baselines learned. */
  readonly names: readonly string[];
  /** All labels of the family, see FamilyToMeasure. */
  readonly members: readonly string[];
  readonly baselines: Readonly<Record<string, Baseline>>;
  readonly issues: readonly {
    readonly evaluated: EvaluatedIssue;
    readonly document: Document;
    readonly votes: ReadonlyMap<string, number>;
  }[];
}

export function measureBaselines({ family, names, members, baselines, issues }: BaselineTest): BaselineMetrics[] {
  return Object.entries(baselines).map(([name, baseline]) => {
    const predicted = issues.map(({ evaluated, document, votes }): EvaluatedIssue => {
      const scores = baseline(document, votes);
      // A label without any evidence is no answer: in the order of the alphabet it would be right by luck.
      const labels = names.flatMap((label): PredictedLabel[] => {
        const score = scores.get(label) ?? 0;
        return score > 0 ? [{ name: label, family, probability: score, applied: false }] : [];
      });
      return {
        ...evaluated,
        labels: labels.sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
      };
    });
    const ranked = { family, members, issues: predicted };
    const own = { family, members, issues: issues.map(({ evaluated }) => evaluated) };
    return { name, ...measureRanking(ranked), gain: measureGain(own, ranked) };
  });
}

/** The same issues have an outcome on both sides, since both are held against the same labels. */
function measureGain(own: FamilyToMeasure, other: FamilyToMeasure): BaselineMetrics['gain'] {
  const ours = familyOutcomes(own);
  const pairs = familyOutcomes(other).flatMap((outcome, at) => {
    const our = ours[at];
    return our === undefined ? [] : [{ old: outcome, new: our }];
  });
  const gainOf = (measure: typeof hitAt1) => pairedBootstrap(pairs, measure).difference;
  return { hitAt1: gainOf(hitAt1), hitAt3: gainOf(hitAt3), macroF1: gainOf(macroF1) };
}
