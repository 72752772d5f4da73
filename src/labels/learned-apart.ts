import { labelKey } from '../issue/label-key.ts';
import type { LabelGroup } from './families.ts';
import { createListedFamilyFinder } from './family-finder.ts';
import type { LabelFamily } from './label-families.ts';
import type { LabelModel } from './label-model.ts';

/** Labels that were learned as something else than what they are chosen as. */
export interface LearnedApart {
  readonly labels: readonly string[];
  readonly learnedAs: LabelGroup;
  readonly family: string;
  /** Share of right labels that their cut-offs were chosen for; absent in an index of an older version. */
  readonly heldTo?: number;
  /** The same of the family that they are chosen for; absent where the index has learned none of it. */
  readonly familyHeldTo?: number;
}

/** What is learned of labels, held against what they are said to be today; by what they were learned as. */
export function findLearnedApart(
  { groups }: Pick<LabelModel, 'groups'>,
  familyOf: (label: string) => string | undefined,
): LearnedApart[] {
  return groups.flatMap(({ group, labels, targetPrecision: heldTo }) => {
    const apart = labels.flatMap(({ name }) => {
      const family = familyOf(name);
      return family === undefined || family === group ? [] : [{ name, family }];
    });
    return [...Map.groupBy(apart, ({ family }) => family)].map(([family, members]): LearnedApart => {
      const familyHeldTo = groups.find((other) => other.group === family)?.targetPrecision;
      return {
        labels: members.map(({ name }) => name),
        learnedAs: group,
        family,
        heldTo,
        familyHeldTo,
      };
    });
  });
}

/** Labels to choose from that no issue had when the index was built and that its lists did not name. */
export function findNeverLearned(model: LabelModel, families: readonly LabelFamily[]): string[] {
  const known = new Set(
    [...model.groups, ...model.families].flatMap(({ labels }) =>
      labels.map((label) => labelKey(typeof label === 'string' ? label : label.name)),
    ),
  );
  const listedFamily = createListedFamilyFinder(model.lists);
  return families
    .flatMap(({ labels }) => labels)
    .filter((name) => !known.has(labelKey(name)) && listedFamily(name) === undefined);
}
