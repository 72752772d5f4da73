import { formatPercent } from '../../text/format-figures.ts';
import type { LabelEvidence, LabelVerdict } from '../../verdict/verdict.ts';
import { quoteLabels } from './explain-skip.ts';

const MAX_NEIGHBORS = 3;

/** Why a label scored as it did, as a few words of Markdown. */
export function explainLabel(label: LabelVerdict, issueUrl: (number: number) => string): string {
  return [...explainModel(label), ...explainEvidence(label.evidence, issueUrl)].join('; ');
}

function explainModel({ localProbability, probability }: LabelVerdict): string[] {
  if (localProbability === undefined) return [];
  const word = probability > localProbability ? 'the model chose it' : 'the model chose another';
  return [`${word} (${formatPercent(localProbability)} without)`];
}

function explainEvidence(
  { neighbors, nameTerms, support, isFromElsewhere }: LabelEvidence,
  issueUrl: (number: number) => string,
): string[] {
  if (isFromElsewhere) return ['worded like such issues in other repositories'];
  const links = neighbors.slice(0, MAX_NEIGHBORS).map((number) => `[#${number}](${issueUrl(number)})`);
  const rest = neighbors.length - links.length;
  return [
    ...(links.length === 0 ? [] : [`on similar ${links.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]),
    ...(nameTerms.length === 0 ? [] : [`says ${quoteLabels(nameTerms)}`]),
    countExamples(support),
  ];
}

/** How many training issues carry a label, in words. */
export function countExamples(support: number): string {
  if (support === 0) return 'known by its name only';
  return support === 1 ? '1 example' : `${support} examples`;
}
