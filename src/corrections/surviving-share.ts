/** One label that was set, as far as it was watched. */
export interface WatchedLabel {
  readonly isRemoved: boolean;
  /** Until it was removed, or as long as it is known to have stood; without an end where it is settled. */
  readonly watchedMs: number;
  /** How much it counts; 1 unless given. */
  readonly weight?: number;
}

/**
 * Share of labels that people leave in place, 0 to 1; NaN without any. The product-limit estimate (Kaplan and Meier 1958):
 * of labels that were set yesterday the mistakes are known and the rest is not, so a plain share of removed among settled
 * ones would be too bad while many are young. Where all are settled, it is that plain share.
 */
export function survivingShare(labels: readonly WatchedLabel[]): number {
  const weightOf = ({ weight = 1 }: WatchedLabel) => weight;
  let atRisk = labels.reduce((sum, label) => sum + weightOf(label), 0);
  if (atRisk <= 0) return Number.NaN;
  const ordered = labels.toSorted(
    (a, b) => compareNumbers(a.watchedMs, b.watchedMs) || Number(b.isRemoved) - Number(a.isRemoved),
  );
  let share = 1;
  for (const label of ordered) {
    if (label.isRemoved && atRisk > 0) share *= Math.max(0, 1 - weightOf(label) / atRisk);
    atRisk -= weightOf(label);
  }
  return share;
}

/** The difference of two infinities is no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
