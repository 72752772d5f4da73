import { formatCount } from '../text/format-count.ts';
import { formatPercent, isReachable } from '../text/format-figures.ts';
import type { LabelModel } from './label-model.ts';

/** From which probability the labels of a family are applied, in one sentence; else what is missing. */
export function describeCutoff(family: string, { groups }: Pick<LabelModel, 'groups'>): string {
  const learned = groups.find(({ group }) => group === family);
  if (learned === undefined) return `${family}: nothing is applied; too few issues have such a label to learn from.`;
  const { cutoff, precisionAtCutoff, labels, missingIssues } = learned;
  const cutoffs = labels.map((label) => label.cutoff).filter(isReachable);
  const never = labels.length - cutoffs.length;
  const exceptions = never === 0 ? '' : `, ${never} of ${formatCount(labels.length, 'label')} never`;
  if (isReachable(cutoff) && precisionAtCutoff !== undefined) {
    const measured = `right ${(100 * precisionAtCutoff).toFixed(0)} of 100 times on held-out issues`;
    return `${family}: applied from ${describeRange(cutoffs, cutoff)}${exceptions}; ${measured}.`;
  }
  if (cutoffs.length > 0) return `${family}: applied from ${describeRange(cutoffs)}${exceptions}.`;
  const silent = `${family}: nothing is applied; too few held-out issues prove the target precision.`;
  if (missingIssues === undefined) return silent;
  return `${silent} About ${formatCount(missingIssues, 'more labelled issue')} needed (an estimate).`;
}

/** Each label has a cut-off of its own, near that of its family. */
function describeRange(cutoffs: readonly number[], ofFamily?: number): string {
  const all = cutoffs.length === 0 && ofFamily !== undefined ? [ofFamily] : cutoffs;
  const [lowest, highest] = [formatPercent(Math.min(...all)), formatPercent(Math.max(...all))];
  return lowest === highest ? `${lowest} on` : `${lowest} to ${highest} on, by label`;
}
