import { isReachable } from '../text/format-figures.ts';
import { placeOf } from '../verdict/select-labels.ts';
import type { FamilyVerdict, LabelVerdict } from '../verdict/verdict.ts';

/** Why a label would not be set. */
export type WhyNotApplied =
  /** No probability was right often enough on issues held back from training; `support` training issues carry the label. */
  | { readonly kind: 'no-cutoff'; readonly support: number }
  | { readonly kind: 'below-cutoff'; readonly cutoff: number }
  /** Sure enough, but the issue lacks information or says nothing. */
  | { readonly kind: 'says-too-little' }
  /** Sure enough, but surer labels fill the family. */
  | { readonly kind: 'over-limit'; readonly maxLabels: number }
  /** Chosen, but the issue has a label of the family already. */
  | { readonly kind: 'family-filled' };

/** Why the label at `rank`, from 0, of a family would not be set; for one that the plan does not set. */
export function whyNotApplied({ labels, maxLabels }: FamilyVerdict, rank: number): WhyNotApplied | undefined {
  const label = labels[rank];
  if (label === undefined) return undefined;
  if (label.isSelected) return { kind: 'family-filled' };
  if (label.probability < label.cutoff) return belowCutoff(label);
  return placeOf(labels, rank) >= maxLabels ? { kind: 'over-limit', maxLabels } : { kind: 'says-too-little' };
}

function belowCutoff({ cutoff, evidence }: LabelVerdict): WhyNotApplied {
  return isReachable(cutoff) ? { kind: 'below-cutoff', cutoff } : { kind: 'no-cutoff', support: evidence.support };
}
