import type { Issue, IssueFields } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';

/** An option of one of GitHub's single-select issue fields. */
export interface FieldOption {
  readonly field: string;
  readonly option: string;
}

/** The name under which an option is learned and listed: `Priority: High`. */
export function fieldLabel({ field, option }: FieldOption): string {
  return `${field}: ${option}`;
}

/** What a label of this form names; undefined where it is none of `fields`. Case does not matter. */
export function readFieldLabel(label: string, fields: readonly string[]): FieldOption | undefined {
  const field = fields.find((name) => labelKey(label).startsWith(`${labelKey(name)}: `));
  return field === undefined ? undefined : { field, option: label.trim().slice(field.length + 2) };
}

/** Labels for the options that an issue has of `fields`, spelled as they are there. */
export function fieldLabelsOf({ fields: chosen = {} }: Pick<Issue, 'fields'>, fields: readonly string[]): string[] {
  return optionsOf(chosen, fields).map(fieldLabel);
}

/**
 * The issues, oldest first, as they are learned from: with a label for each chosen option of `fields`, and without the fields,
 * so that nothing judges by them. The same list where no issue has any.
 */
export function labelByFields<Item extends Pick<Issue, 'labels' | 'fields'>>(
  issues: readonly Item[],
  fields: readonly string[],
): readonly Omit<Item, 'fields'>[] {
  if (!issues.some((issue) => issue.fields !== undefined)) return issues;
  return issues.map(({ fields: chosen = {}, ...issue }) => {
    const known = new Set(issue.labels.map(labelKey));
    const labels = optionsOf(chosen, fields)
      .map(fieldLabel)
      .filter((label) => !known.has(labelKey(label)));
    return labels.length === 0 ? issue : { ...issue, labels: [...issue.labels, ...labels] };
  });
}

/** With the fields' names as they were asked for. */
function optionsOf(chosen: IssueFields, fields: readonly string[]): FieldOption[] {
  return fields.flatMap((field) => {
    const found = Object.entries(chosen).find(([name]) => labelKey(name) === labelKey(field));
    return found === undefined ? [] : [{ field, option: found[1] }];
  });
}
