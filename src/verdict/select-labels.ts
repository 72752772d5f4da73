import type { LabelVerdict } from './verdict.ts';

/** What a judge says of a label before it is known which ones are chosen. */
export type ScoredLabel = Omit<LabelVerdict, 'isSelected' | 'isHigh' | 'isSuggestable'>;

export interface LabelSelection {
  readonly maxLabels: number;
  /** Whether a label may be applied at all. */
  readonly canSelect: (label: ScoredLabel) => boolean;
}

/** Which labels of a family are chosen, in their order: probability must fall from first to last. The one place where that is decided. */
export function selectLabels(
  labels: readonly ScoredLabel[],
  { maxLabels, canSelect }: LabelSelection,
): readonly LabelVerdict[] {
  return labels.map((label, rank) => {
    const mayApply = canSelect(label) && !isKnownByNameOnly(label) && placeOf(labels, rank) < maxLabels;
    const { probability, cutoff, highFrom, suggestFrom } = label;
    return {
      ...label,
      isSelected: mayApply && probability >= cutoff,
      isHigh: mayApply && probability >= highFrom,
      isSuggestable: mayApply && probability >= suggestFrom,
    };
  });
}

/** How many labels that may be chosen come before the one at `rank`: what is known by its name only takes nobody's place. */
export function placeOf(labels: readonly Pick<LabelVerdict, 'evidence'>[], rank: number): number {
  return labels.slice(0, rank).filter((label) => !isKnownByNameOnly(label)).length;
}

/**
 * Whether no training issue carries the label, nor other repositories' experience speaks of it. Its name may stand in the issue, but nothing tells how often that is right, and
 * hardly ever it was (docs/quality.md): it is shown, and never added nor proposed.
 */
export function isKnownByNameOnly({ evidence }: Pick<LabelVerdict, 'evidence'>): boolean {
  return evidence.support === 0 && evidence.isFromElsewhere !== true;
}
