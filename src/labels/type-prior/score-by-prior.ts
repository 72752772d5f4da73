import { labelKey } from '../../issue/label-key.ts';
import { sigmoid } from '../../statistics/logistic-regression.ts';
import { NEVER } from '../choose-cutoff.ts';
import { findFamily } from '../families.ts';
import type { LabelFamily } from '../label-families.ts';
import type { GroupModel, LabelModel, LearnedCutoff } from '../label-model.ts';
import { priorMeaning } from './prior-meanings.ts';
import type { PriorMeaning, PriorOdds } from './type-prior.ts';

/** With fewer issues that carry a label of the family, its own evidence is not asked about what others know. */
export const MIN_OWN_ISSUES = 20;

/**
 * Nothing is applied that own held-out issues do not prove. A person may be asked from .5 on: so sure, the prior was right .73 of the
 * time (.70 to .76) in repositories that it did not learn from, and .64 in the worst of five (docs/quality.md).
 */
export const PRIOR_CUTOFF: LearnedCutoff = { cutoff: NEVER, suggestFrom: 0.5, highFrom: NEVER, heldOut: 0 };

/** Whether other repositories' experience is all there is about labels of this family. */
export function isJudgedByPrior({ groups }: Pick<LabelModel, 'groups'>, family: string): boolean {
  if (!findFamily(family)?.readsPrior) return false;
  const own = groups.find(({ group }) => group === family);
  return own === undefined || own.prior === 'alone';
}

/** Whether any label of these families needs the prior to be read. */
export function needsPrior(model: Pick<LabelModel, 'groups'>, families: readonly LabelFamily[]): boolean {
  return families.some(({ name, labels }) => {
    if (model.groups.some(({ group, prior }) => group === name && prior === 'weighed')) return true;
    return isJudgedByPrior(model, name) && labels.some((label) => priorMeaning(label) !== undefined);
  });
}

/** What a group or, without one, its words call a label. */
export function meaningIn(group: GroupModel | undefined, label: string): PriorMeaning | undefined {
  const key = labelKey(label);
  return group?.labels.find(({ name }) => labelKey(name) === key)?.meaning ?? priorMeaning(label);
}

/** Probabilities by the prior alone, by the key of the label: of the labels that it knows in families that it judges alone. */
export function scoreByPrior(
  model: Pick<LabelModel, 'groups'>,
  { families, odds }: { readonly families: readonly LabelFamily[]; readonly odds: PriorOdds | undefined },
): ReadonlyMap<string, number> {
  const judged = families.filter(({ name }) => odds !== undefined && isJudgedByPrior(model, name));
  return new Map(
    judged.flatMap(({ name: family, labels }) => {
      const own = model.groups.find(({ group }) => group === family);
      return labels.flatMap((label): [string, number][] => {
        const logOdds = odds?.get(meaningIn(own, label) ?? '');
        return logOdds === undefined ? [] : [[labelKey(label), sigmoid(logOdds)]];
      });
    }),
  );
}
