import { labelKey } from '../issue/label-key.ts';
import type { FamilyVerdict } from '../verdict/verdict.ts';
import type { TriagePolicy } from './plan.ts';

/** Keys of the labels that belong to the family: those that were scored, and others that the policy names. */
export function familyMembers(family: FamilyVerdict, { familyLabels }: TriagePolicy): ReadonlySet<string> {
  const others = familyLabels?.[family.family] ?? [];
  return new Set([...family.labels.map((label) => label.name), ...others].map(labelKey));
}
