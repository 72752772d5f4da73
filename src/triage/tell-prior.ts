import type { LabelFamily } from '../labels/label-families.ts';
import type { LabelModel } from '../labels/label-model.ts';
import { priorMeaning } from '../labels/type-prior/prior-meanings.ts';
import { isJudgedByPrior, MIN_OWN_ISSUES } from '../labels/type-prior/score-by-prior.ts';

/** Says so where other repositories' experience is all there is about types; undefined where it is not. */
export function tellPrior(model: Pick<LabelModel, 'groups'>, families: readonly LabelFamily[]): string | undefined {
  const known = families
    .filter(({ name }) => isJudgedByPrior(model, name))
    .flatMap(({ labels }) => labels.filter((label) => priorMeaning(label) !== undefined));
  if (known.length === 0) return undefined;
  return (
    `Types (${known.join(', ')}) were judged by the experience of other repositories, since fewer than ${MIN_OWN_ISSUES} issues ` +
    'of this one have a type to learn from: people may be asked about a type, but none is added.'
  );
}
