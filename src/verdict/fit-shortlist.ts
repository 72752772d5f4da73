import type { FamilyShortlist } from './label-shortlist.ts';

export interface ShortlistLimits {
  /** For the whole request. */
  readonly maxTokens: number;
  /** Most labels of a family. */
  readonly maxLabels: number;
  /** How many tokens the labels take in the request. */
  readonly tokensOf: (shortlist: readonly FamilyShortlist[]) => number;
}

/** Labels may take this much of the budget before their descriptions go, then the least probable of them. */
const LABEL_SHARE = 0.4;
const FEWEST_LABELS = 5;

/** As many labels as the request and the budget take. */
export function fitShortlist(
  shortlist: readonly FamilyShortlist[],
  { maxTokens, maxLabels, tokensOf }: ShortlistLimits,
): readonly FamilyShortlist[] {
  let fitted = takeLabels(shortlist, maxLabels);
  if (tokensOf(fitted) > LABEL_SHARE * maxTokens) fitted = fitted.map(withoutDescriptions);
  while (tokensOf(fitted) > LABEL_SHARE * maxTokens) {
    const most = Math.max(...fitted.map(({ labels }) => labels.length));
    if (most <= FEWEST_LABELS) break;
    fitted = takeLabels(fitted, Math.max(FEWEST_LABELS, Math.floor(most * 0.75)));
  }
  return fitted;
}

function takeLabels(shortlist: readonly FamilyShortlist[], count: number): readonly FamilyShortlist[] {
  return shortlist.map(({ family, labels }) => ({ family, labels: labels.slice(0, count) }));
}

function withoutDescriptions({ family, labels }: FamilyShortlist): FamilyShortlist {
  return { family, labels: labels.map((label) => ({ ...label, description: '' })) };
}
