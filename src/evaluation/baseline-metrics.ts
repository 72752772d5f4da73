import type { Document } from '../document/document.ts';
import type { Baseline } from './baselines.ts';
import { measureRanking, type RankingMetrics } from './family-metrics.ts';
import type { EvaluatedIssue, PredictedLabel } from './prediction.ts';

/** Ranking quality of one simple method on one family; a baseline has no cut-offs. */
export interface BaselineMetrics extends RankingMetrics {
  readonly name: string;
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
    return { name, ...measureRanking({ family, members, issues: predicted }) };
  });
}
