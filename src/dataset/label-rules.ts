import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import type { LabelFamily } from '../labels/label-families.ts';

/** What labels of an issue mean for a dataset. */
export interface LabelRules {
  /** The allowed labels. */
  readonly families: readonly LabelFamily[];
  readonly isMissingInfoLabel: (name: string) => boolean;
  /** An issue must have a label of each of these; undefined: of any family at all. */
  readonly requiredFamilies: readonly string[] | undefined;
}

/** The allowed labels that an issue carries now, by family; families of which it has none are absent. */
export function allowedLabels(issue: Issue, { families }: LabelRules): ReadonlyMap<string, readonly string[]> {
  const carried = new Set(issue.labels.map(labelKey));
  const found = families.map(({ name, labels }): [string, readonly string[]] => [
    name,
    labels.filter((label) => carried.has(labelKey(label))),
  ]);
  return new Map(found.filter(([, labels]) => labels.length > 0));
}

/** Whether people categorized the issue as far as it is asked for. */
export function isCategorized(
  labels: ReadonlyMap<string, readonly string[]>,
  { requiredFamilies }: LabelRules,
): boolean {
  return requiredFamilies === undefined ? labels.size > 0 : requiredFamilies.every((family) => labels.has(family));
}
