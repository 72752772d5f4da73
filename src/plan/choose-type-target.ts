import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import type { ProposalTarget } from '../issue/proposal.ts';
import { meaningOf, type TypeHistory } from '../labels/type-labels.ts';
import type { Skip } from './plan.ts';
import type { TypePolicy, TypesTarget } from './type-policy.ts';

/** GitHub's own type where most of the history that has a type at all has it there. */
export function defaultTypesTarget({ typed, labelled }: Pick<TypeHistory, 'typed' | 'labelled'>): TypesTarget {
  return 2 * typed > labelled ? 'field' : 'labels';
}

/** An issue that has a type needs no type label: its family is filled. Undefined for other families, and without a type. */
export function skipByType({ type = null }: Pick<Issue, 'type'>, family: string): Skip | undefined {
  return family !== 'type' || type === null ? undefined : { kind: 'family-filled', family, labels: [type] };
}

/**
 * What is to be set for labels of the family `type` that were chosen, in their order: GitHub's type where the policy wants it and
 * the organization has it, else the label. An issue has one type, so only the first becomes one; a label that is made of a
 * type's name alone is nobody's label, and stands only where the type cannot be set.
 */
export function chooseTypeTargets(
  labels: readonly string[],
  policy: TypePolicy | undefined,
): readonly ProposalTarget[] {
  const targets: ProposalTarget[] = [];
  for (const name of labels) {
    const type = hasType(targets) ? undefined : typeOf(name, policy);
    if (type !== undefined) targets.push({ kind: 'type', name: type });
    const isLabelToo = policy?.target === 'both' && !isOwn(name, policy);
    if (type === undefined || isLabelToo) targets.push({ kind: 'label', name });
  }
  return targets;
}

function hasType(targets: readonly ProposalTarget[]): boolean {
  return targets.some(({ kind }) => kind === 'type');
}

/** As the organization spells it; undefined where it has none for this label, or labels are wanted alone. */
function typeOf(label: string, policy: TypePolicy | undefined): string | undefined {
  if (policy === undefined || policy.target === 'labels') return undefined;
  const { names, existing } = policy;
  const exists = (type: string) => existing.find((known) => labelKey(known) === labelKey(type));
  // Several types may share a label: that with the most issues comes first.
  const known = names.flatMap((one) => (labelKey(one.label) === labelKey(label) ? (exists(one.type) ?? []) : []));
  // A type that no issue has yet is known by its word alone, unless another label stands for it.
  const taken = new Set(names.map(({ type }) => labelKey(type)));
  const alike = existing.find((type) => !taken.has(labelKey(type)) && meaningOf(type) === meaningOf(label));
  return known[0] ?? alike;
}

function isOwn(label: string, { names }: TypePolicy): boolean {
  const standing = names.filter((one) => labelKey(one.label) === labelKey(label));
  return standing.length > 0 && standing.every(({ origin }) => origin === 'own');
}
