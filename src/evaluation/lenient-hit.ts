import { labelKey } from '../issue/label-key.ts';
import type { FamilyOutcome } from './family-outcome.ts';

/**
 * Whether the first label of an issue is right, or stands above or below a right one in the hierarchy of names:
 * `area/alerting` and `area/alerting/notifications`. A label above all others of the family, such as `area`, names the family
 * and counts as itself alone.
 */
export function lenientHit(members: readonly string[]): (outcome: FamilyOutcome) => boolean {
  const all = [...new Set(members.map(labelKey))];
  const isRoot = (label: string) => all.length > 2 && all.every((other) => other === label || isAbove(label, other));
  return ({ guess, truth, isCorrect }) => {
    if (isCorrect || guess === undefined) return isCorrect;
    return truth.some((right) => {
      if (isAbove(guess, right)) return !isRoot(guess);
      return isAbove(right, guess) && !isRoot(right);
    });
  };
}

function isAbove(parent: string, child: string): boolean {
  const [above, below] = [partsOf(parent), partsOf(child)];
  return above.length < below.length && above.every((part, at) => part === below[at]);
}

/** As label names are taken apart elsewhere: at slashes and colons. */
function partsOf(label: string): string[] {
  return label.split(/[/:]/).map((part) => part.trim());
}
