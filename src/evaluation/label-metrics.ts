import { type FamilyOutcome, spellingOf } from './family-outcome.ts';

/** How well one label was predicted. */
export interface LabelMetrics {
  readonly name: string;
  /** Test issues that carry it. */
  readonly support: number;
  /** Test issues that it would be applied to. */
  readonly applied: number;
  /** Of those it would be applied to, the share that carry it; null where it is never applied. */
  readonly precision: number | null;
  /** Of those that carry it, the share it would be applied to; null where none does. */
  readonly recall: number | null;
  /** Probability from which it is applied, null where none is enough; absent where it was not asked for. */
  readonly cutoff?: number | null;
}

/** The labels that an issue carries or would get, most frequent first; spelled as in `members`. */
export function measureLabels(outcomes: readonly FamilyOutcome[], members: readonly string[]): LabelMetrics[] {
  const counts = new Map<string, { support: number; applied: number; right: number }>();
  const countOf = (label: string) => {
    const count = counts.get(label) ?? { support: 0, applied: 0, right: 0 };
    counts.set(label, count);
    return count;
  };
  for (const { truth, applied } of outcomes) {
    for (const label of truth) countOf(label).support++;
    for (const label of applied) {
      countOf(label).applied++;
      if (truth.includes(label)) countOf(label).right++;
    }
  }
  const spelling = spellingOf(members);
  return [...counts]
    .map(([label, { support, applied, right }]) => ({
      name: spelling(label),
      support,
      applied,
      precision: applied === 0 ? null : right / applied,
      recall: support === 0 ? null : right / support,
    }))
    .sort((a, b) => b.support - a.support || (a.name < b.name ? -1 : 1));
}
