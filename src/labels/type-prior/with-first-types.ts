import { labelKey } from '../../issue/label-key.ts';
import { FAMILY_NAMES } from '../families.ts';
import { createFamilyFinder, hasLists } from '../family-finder.ts';
import { type FamilyRequest, type LabelFamily, maxLabelsOf } from '../label-families.ts';
import type { LabelModel } from '../label-model.ts';
import { priorMeaning } from './prior-meanings.ts';
import { isJudgedByPrior } from './score-by-prior.ts';

export interface FirstTypes extends Pick<FamilyRequest, 'maxLabels'> {
  readonly model: Pick<LabelModel, 'groups' | 'lists'>;
  /** Labels of the repository, used or not. */
  readonly names: readonly string[];
}

/**
 * With the repository's types that no issue carries yet, as far as other repositories' experience knows them and has to do without
 * this one's: on the first day nobody has used any. Lists that the index was built with stay as they are.
 */
export function withFirstTypes(
  families: readonly LabelFamily[],
  { model, names, maxLabels }: FirstTypes,
): readonly LabelFamily[] {
  if (hasLists(model.lists)) return families;
  const familyOf = createFamilyFinder(model.lists);
  return FAMILY_NAMES.flatMap((name): LabelFamily[] => {
    const family = families.find((one) => one.name === name);
    const used = new Set(family?.labels.map(labelKey));
    const first = isJudgedByPrior(model, name)
      ? names.filter(
          (label) => familyOf(label) === name && priorMeaning(label) !== undefined && !used.has(labelKey(label)),
        )
      : [];
    if (first.length === 0) return family === undefined ? [] : [family];
    return [
      { name, maxLabels: maxLabelsOf(name, { maxLabels }), ...family, labels: [...(family?.labels ?? []), ...first] },
    ];
  });
}
