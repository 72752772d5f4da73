import type { ClosingAtCutoff, ClosingMetrics } from '../../evaluation/duplicate-closing.ts';
import { formatCount } from '../../text/format-count.ts';
import { figure } from './write-figure.ts';

/** What would come of closing each issue as a duplicate of the most similar earlier one; a line for each similarity that any has. */
export function describeClosing({ issues, duplicates, regressions, closeFrom, byCutoff }: ClosingMetrics): string[] {
  const counts = [
    formatCount(issues, 'issue'),
    formatCount(duplicates, 'known duplicate'),
    formatCount(regressions, 'regression'),
  ];
  const from =
    closeFrom === null ? 'never: too few are proved to be right' : `from similarity ${closeFrom.toFixed(2)} on`;
  return [
    `  closing as a duplicate of the most similar earlier issue (${counts.join(', ')}): ${from}`,
    ...byCutoff.filter(({ proposed, heldBack }) => proposed + sumOf(heldBack) > 0).map(describeCutoff),
  ];
}

function describeCutoff({
  similarity,
  proposed,
  precision,
  found,
  heldBack,
  regressionsClosed,
}: ClosingAtCutoff): string {
  const { regressions, contradicted, duplicates } = heldBack;
  const closed = proposed === 0 ? '0 closed' : `${proposed} closed, ${figure(precision)} right`;
  const parts = [
    ...(found.value === null ? [closed] : [`${closed}, ${figure(found)} of duplicates`]),
    ...(sumOf(heldBack) === 0
      ? []
      : [
          `held back ${regressions} as regressions, ${contradicted} that say otherwise, ${duplicates} of them duplicates`,
        ]),
    ...(regressionsClosed.value === null
      ? []
      : [`by similarity alone ${figure(regressionsClosed)} of regressions closed`]),
  ];
  return `    from ${similarity.toFixed(1)}: ${parts.join('; ')}`;
}

function sumOf({ regressions, contradicted }: ClosingAtCutoff['heldBack']): number {
  return regressions + contradicted;
}
