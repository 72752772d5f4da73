import { labelKey } from '../issue/label-key.ts';
import type { LabelFamily } from '../labels/label-families.ts';
import type { LabelModel } from '../labels/label-model.ts';
import { findLearnedApart, findNeverLearned, type LearnedApart } from '../labels/learned-apart.ts';
import { quoteSome } from '../shared/quote.ts';
import { formatPercent } from '../text/format-figures.ts';

/**
 * What it means that this run chooses from other lists than the index was built with; undefined where it means nothing.
 * `hasOwnLists`: the run was given lists, and does not go by those of the index.
 */
export function describeOtherLists(
  model: LabelModel,
  { families, hasOwnLists }: { readonly families: readonly LabelFamily[]; readonly hasOwnLists: boolean },
): string | undefined {
  const chosenAs = new Map(families.flatMap(({ name, labels }) => labels.map((label) => [labelKey(label), name])));
  const apart = findLearnedApart(model, (name) => chosenAs.get(labelKey(name))).map(describeApart);
  const unknown = hasOwnLists && model.groups.length > 0 ? findNeverLearned(model, families) : [];
  const never = unknown.length === 0 ? [] : [`It never learned ${quoteSome(unknown)}: only the name counts.`];
  if (apart.length + never.length === 0) return undefined;
  return `The index was built with other label lists. ${[...apart, ...never].join(' ')} Rebuild it with these lists.`;
}

function describeApart({ labels, learnedAs, family, heldTo, familyHeldTo }: LearnedApart): string {
  const isHeldToOther = heldTo !== undefined && familyHeldTo !== undefined && heldTo !== familyHeldTo;
  const precision = isHeldToOther
    ? `, held to ${formatPercent(heldTo)} right labels, not to ${formatPercent(familyHeldTo)}`
    : '';
  return `It learned ${quoteSome(labels)} as ${learnedAs}, but this run treats ${labels.length === 1 ? 'it' : 'them'} as ${family}${precision}.`;
}
