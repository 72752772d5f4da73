import type { Figure } from '../statistics/bootstrap.ts';
import type { FamilyLearningCurve } from './learning-curve.ts';

/** What more labelled issues would bring, in a sentence; `points` writes a difference of shares with its interval. */
export function sayWhatMoreBring(
  { family, more }: Pick<FamilyLearningCurve, 'family' | 'more'>,
  points: (difference: Figure) => string,
): string {
  if (more === null) return 'There are too few labelled issues to tell what more would bring.';
  const { labels, gain } = more;
  const brings = `${labels} more ${family} labels would bring the first label ${points(gain)} points, if the curve goes on`;
  const isSure = (gain.low ?? 0) > 0;
  return isSure ? `${brings}.` : `${brings}; on so many test issues that cannot be told from nothing.`;
}
