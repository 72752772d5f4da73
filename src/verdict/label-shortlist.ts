import { cleanLine } from '../issue/clean-text.ts';
import { labelKey } from '../issue/label-key.ts';
import type { FamilyVerdict } from './verdict.ts';

/** The labels of one family that a model may choose from. */
export interface FamilyShortlist {
  /** `area`, `type`. */
  readonly family: string;
  /** Most probable first. */
  readonly labels: readonly ShortlistLabel[];
}

export interface ShortlistLabel {
  readonly name: string;
  /** What the local engine says, 0 to 1. */
  readonly probability: number;
  /** Empty where the repository gives none. */
  readonly description: string;
}

/**
 * On grafana/grafana (122 area labels) the first 30 by the local engine hold 94 of 100 right ones, and as many as the
 * first 60 do.
 */
export const MAX_LABELS = 40;
const MAX_DESCRIPTION_CHARS = 80;

/** The most probable labels of each family, at most `maxLabels` of one. Families without a label are left out. */
export function createShortlist(
  families: readonly FamilyVerdict[],
  {
    descriptions,
    maxLabels = MAX_LABELS,
  }: { readonly descriptions: ReadonlyMap<string, string>; readonly maxLabels?: number },
): FamilyShortlist[] {
  const byName = new Map([...descriptions].map(([name, text]) => [labelKey(name), text]));
  return families
    .map(({ family, labels }) => ({
      family,
      labels: labels.slice(0, maxLabels).map(({ name, probability }) => ({
        name,
        probability,
        description: cleanLine(byName.get(labelKey(name)) ?? '', MAX_DESCRIPTION_CHARS),
      })),
    }))
    .filter(({ labels }) => labels.length > 0);
}
