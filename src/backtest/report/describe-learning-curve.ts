import type { FamilyLearningCurve } from '../../evaluation/learning-curve.ts';
import { sayWhatMoreBring } from '../../evaluation/say-what-more-bring.ts';
import { formatCount } from '../../text/format-count.ts';
import { figure, percent, points } from './write-figure.ts';

/** How figures grow with the training issues, and what more would bring, for a terminal. */
export function describeLearningCurve(curves: readonly FamilyLearningCurve[]): string[] {
  return curves.flatMap((curve) => [
    `  Learning curve, ${curve.family}:`,
    ...curve.points.map(
      ({ trainIssues, labelled, hitAt1, hitAt3 }) =>
        `    from ${formatCount(trainIssues, 'issue').padEnd(13)} ${labelled} labelled: first label right ${figure(hitAt1)}, ` +
        `among three ${percent(hitAt3.value)}`,
    ),
    `    ${sayWhatMoreBring(curve, points)}`,
  ]);
}
