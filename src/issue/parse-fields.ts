import { cleanLine } from './clean-text.ts';
import type { IssueFields } from './issue.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { toTypeName } from './parse-type.ts';

/** Room for any name; GitHub's own limit is not documented. */
const MAX_NAME_CHARS = 200;

/**
 * The options that were chosen in single-select fields, as REST lists them
 * (https://docs.github.com/rest/issues/issue-field-values). Undefined where the issue does not say; fields of other kinds, and
 * those without a name, are left out.
 */
export function parseFields(value: JsonObject): IssueFields | undefined {
  const { issue_field_values: rows } = value;
  if (!Array.isArray(rows)) return undefined;
  const pairs = rows.flatMap((row): [string, string][] => {
    if (!isObject(row) || typeof row.issue_field_name !== 'string') return [];
    const name = cleanLine(row.issue_field_name, MAX_NAME_CHARS);
    const option = toTypeName(row.single_select_option);
    return name === '' || option === undefined ? [] : [[name, option]];
  });
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
