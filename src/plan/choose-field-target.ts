import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import type { ProposalTarget } from '../issue/proposal.ts';
import { fieldLabelsOf, readFieldLabel } from '../labels/field-labels.ts';
import type { Skip } from './plan.ts';

/** The option that a chosen label stands for, which is only ever suggested; undefined for a label of the repository. */
export function chooseFieldTarget(label: string, fields: readonly string[] = []): ProposalTarget | undefined {
  const found = readFieldLabel(label, fields);
  return found === undefined ? undefined : { kind: 'field', ...found };
}

/** A family is filled where the issue has an option that is one of its labels; `members` are the keys of these. */
export function skipByField(
  issue: Pick<Issue, 'fields'>,
  {
    family,
    members,
    fields = [],
  }: {
    readonly family: string;
    readonly members: ReadonlySet<string>;
    readonly fields?: readonly string[] | undefined;
  },
): Skip | undefined {
  const labels = fieldLabelsOf(issue, fields).filter((label) => members.has(labelKey(label)));
  return labels.length === 0 ? undefined : { kind: 'family-filled', family, labels };
}
