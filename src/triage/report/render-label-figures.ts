import { formatPercent, isReachable } from '../../text/format-figures.ts';
import { quoteText } from '../../text/quote-text.ts';
import type { FamilyVerdict, LabelVerdict, Verdict } from '../../verdict/verdict.ts';

/** Labels shown of each family although they were not selected. */
const RUNNERS_UP = 3;
/** A label below this probability is not worth a line. */
const MIN_SHOWN_PROBABILITY = 0.01;

/**
 * The selected labels and the nearest others with their figures, a point each; empty where no label was scored, and of an issue
 * that says nothing: what is said of it rests on nothing.
 */
export function renderLabelFigures({ families, saysNothing }: Verdict): string {
  if (saysNothing) return '';
  const points = families.flatMap(shownLabels).map(labelFigures);
  return points.length === 0 ? '' : [...points, '', LEGEND].join('\n');
}

const LEGEND =
  '<sub>A label is added from its cut-off on. Was right: how often that was right on held-out issues.</sub>';

function shownLabels(family: FamilyVerdict): readonly LabelVerdict[] {
  const likely = family.labels.filter((label) => label.isSelected || label.probability >= MIN_SHOWN_PROBABILITY);
  const selectedCount = likely.filter((label) => label.isSelected).length;
  return likely.slice(0, selectedCount + RUNNERS_UP);
}

/** No table: the longest labels would push its figures off a phone. */
function labelFigures({ name, isSelected, probability, cutoff, precisionAtCutoff }: LabelVerdict): string {
  const figures = [
    formatPercent(probability),
    isReachable(cutoff) ? `cut-off ${formatPercent(cutoff)}` : 'no safe cut-off yet',
    ...(precisionAtCutoff === undefined ? [] : [`was right ${formatPercent(precisionAtCutoff)}`]),
  ];
  return `- ${isSelected ? `**${quoteText(name)}**` : quoteText(name)} ${figures.join(', ')}`;
}
