import type { WhyNotApplied } from '../why-not-applied.ts';
import { countOf, formatShare } from './format-shares.ts';

/** Why a label would not be set, as the rest of a sentence that begins with "no". */
export function explainWhyNot(whyNot: WhyNotApplied, probability: number): string {
  switch (whyNot.kind) {
    case 'no-cutoff':
      return whyNot.support === 0
        ? 'no earlier issue carries it'
        : `no cut-off; ${countOf(whyNot.support, 'earlier issue carries it', 'earlier issues carry it')}`;
    case 'below-cutoff':
      return `${formatDistance(whyNot.cutoff - probability)} below its cut-off of ${formatShare(whyNot.cutoff)}`;
    case 'says-too-little':
      return 'sure enough, but the issue says too little';
    case 'over-limit':
      return `surer labels fill the family, ${whyNot.maxLabels} at most`;
    case 'family-filled':
      return 'the issue has a label of the family already';
  }
}

function formatDistance(difference: number): string {
  const points = Math.round(100 * difference);
  return points < 1 ? 'less than a point' : countOf(points, 'point');
}
