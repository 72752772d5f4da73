import type { LabelFamily } from '../labels/label-families.ts';
import { labelGroup } from '../labels/label-group.ts';

/** The family of a label: the one that a list puts it into, else the group that its name tells. */
export function createFamilyFinder(families: readonly LabelFamily[]): (label: string) => string {
  const known = new Map(families.flatMap(({ name, labels }) => labels.map((label) => [label.toLowerCase(), name])));
  return (label) => {
    const key = label.toLowerCase();
    const family = known.get(key) ?? labelGroup(label);
    known.set(key, family);
    return family;
  };
}
