import { MAX_RATIONALE_CHARS } from '../issue/proposal.ts';
import { formatPercent } from '../text/format-figures.ts';
import type { LabelVerdict } from '../verdict/verdict.ts';

const MAX_NEIGHBORS = 3;

/**
 * Why a label is proposed, of evidence alone: similar issues by number, how often it was right before, how likely it is. No text
 * of an issue or a model; at most `MAX_RATIONALE_CHARS`.
 */
export function buildRationale({ probability, precisionAtCutoff, isSelected, evidence }: LabelVerdict): string {
  const { neighbors, nameTerms, support } = evidence;
  const named = neighbors.slice(0, MAX_NEIGHBORS).map((number) => `#${number}`);
  const issues = neighbors.length === 1 ? 'similar issue has' : 'similar issues have';
  const parts = [
    ...(named.length === 0 ? [] : [`${neighbors.length} ${issues} it: ${named.join(', ')}`]),
    ...(nameTerms.length === 0 ? [] : ["the issue names words of the label's name"]),
    ...(isSelected && precisionAtCutoff !== undefined
      ? [`right ${Math.round(precisionAtCutoff * 100)} of 100 times when this sure`]
      : [`${formatPercent(probability)} likely`]),
    ...(support > 0 ? [`${support} examples in the history`] : []),
  ];
  return parts.join('; ').slice(0, MAX_RATIONALE_CHARS);
}
