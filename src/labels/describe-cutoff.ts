import { formatCount } from '../text/format-count.ts';
import { isReachable } from '../text/format-figures.ts';
import type { LabelModel } from './label-model.ts';

/** From which probability the labels of a family are applied, in one sentence; else what is missing. */
export function describeCutoff(family: string, { groups }: Pick<LabelModel, 'groups'>): string {
  const learned = groups.find(({ group }) => group === family);
  if (learned === undefined) return `${family}: nothing is applied; no issue has such a label.`;
  const { cutoff, precisionAtCutoff, labels, missingIssues } = learned;
  if (isReachable(cutoff) && precisionAtCutoff !== undefined) {
    const measured = `right ${(100 * precisionAtCutoff).toFixed(0)} of 100 times on held-out issues`;
    return `${family}: applied from ${cutoff.toFixed(2)} on; ${measured}.`;
  }
  const applied = labels.filter((label) => isReachable(label.cutoff)).length;
  if (applied > 0) return `${family}: ${formatCount(applied, 'label')} of ${labels.length} can be applied.`;
  const silent = `${family}: nothing is applied; too few held-out issues prove the target precision.`;
  if (missingIssues === undefined) return silent;
  return `${silent} About ${formatCount(missingIssues, 'more labelled issue')} needed (an estimate).`;
}
