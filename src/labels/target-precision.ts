import { FAMILIES, type FamilyName, findFamily, forEachFamily } from './families.ts';

/** Wanted share of right labels among those applied, 0 to 1; what the family's row says where absent. */
export type TargetPrecision = Readonly<Partial<Record<FamilyName, number>>>;

export const DEFAULT_TARGET_PRECISION: Required<TargetPrecision> = forEachFamily(
  (name) => FAMILIES[name].targetPrecision,
);

/** Labels of no family, should a triage's list ask for them, are held to what areas are. `group` may also be a family's name. */
export function targetOf(group: string, target: TargetPrecision): number {
  const family = findFamily(group) === undefined ? 'area' : (group as FamilyName);
  return target[family] ?? FAMILIES[family].targetPrecision;
}
