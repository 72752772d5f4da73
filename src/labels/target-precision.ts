import { type FamilyName, familyKind } from './family-kinds.ts';

/** Wanted share of right labels among those applied, 0 to 1. */
export type TargetPrecision = Readonly<Record<FamilyName, number>>;

/** A wrong type sends an issue down the wrong path; a wrong area is put right at a glance. */
export const DEFAULT_TARGET_PRECISION: TargetPrecision = { area: 0.8, type: 0.9 };

/** Labels of no family, should a triage's list ask for them, are held to what areas are. `group` may also be a family's name. */
export function targetOf(group: string, target: TargetPrecision): number {
  return target[familyKind(group) === undefined ? 'area' : (group as FamilyName)];
}
