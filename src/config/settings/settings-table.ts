import type { Field } from '../field.ts';
import { rebuildFields } from '../rebuild-options.ts';
import { summarizeRunInputs } from '../summarize-run-inputs.ts';
import { triageFields } from '../triage-options.ts';
import { formOf, type SettingForm } from './setting-form.ts';
import { SETTING_GROUPS, type SettingGroup, type SettingKey } from './setting-groups.ts';

/** A key of the settings file. */
export interface SettingRow {
  readonly key: SettingKey;
  readonly group: SettingGroup;
  /** Its name in the group. */
  readonly name: string;
  readonly field: Field;
  readonly form: SettingForm;
}

/** By key, in the order in which the file has them. */
export type SettingsTable = ReadonlyMap<string, SettingRow>;

/** The tables that own keys; of two fields with the same key, the first describes it. */
const FIELDS: readonly Field[] = [triageFields, rebuildFields, summarizeRunInputs].flatMap((table): Field[] =>
  Object.values(table),
);

/** Every key that there is. A field with a key in one of the tables above is a row here, and nowhere else. */
export const SETTINGS_TABLE: SettingsTable = createTable();

function createTable(): SettingsTable {
  const rows = new Map<string, SettingRow>();
  for (const group of Object.keys(SETTING_GROUPS) as SettingGroup[]) {
    for (const field of FIELDS) {
      if (field.key === undefined || !field.key.startsWith(`${group}.`) || rows.has(field.key)) continue;
      const form = formOf(field.schema);
      if (form === undefined) throw new Error(`the schema of ${field.key} does not say how its values are written`);
      rows.set(field.key, { key: field.key, group, name: field.key.slice(group.length + 1), field, form });
    }
  }
  return rows;
}
