import type { Field } from '../../src/config/field.ts';
import { rebuildFields } from '../../src/config/rebuild-options.ts';
import { describeForm } from '../../src/config/settings/describe-form.ts';
import { SETTING_GROUPS, type SettingGroup } from '../../src/config/settings/setting-groups.ts';
import { SETTINGS_TABLE } from '../../src/config/settings/settings-table.ts';
import { triageFields } from '../../src/config/triage-options.ts';
import { markdownTable } from '../../src/text/markdown-table.ts';
import { toSentence } from './to-sentence.ts';

/** Every key of the settings file, a table for each group. */
export function renderSettings(): string {
  const rows = [...SETTINGS_TABLE.values()];
  const groups = (Object.keys(SETTING_GROUPS) as SettingGroup[]).filter((group) =>
    rows.some((row) => row.group === group),
  );
  return groups
    .map((group) => {
      const table = markdownTable(
        ['key', 'value', 'default', 'what it is'],
        rows
          .filter((row) => row.group === group)
          .map(({ name, form, field }) => [
            `\`${name}\``,
            describeForm(form),
            field.default === undefined ? '' : `\`${field.default}\``,
            toSentence(field.description),
          ]),
      );
      return `### \`${group}\`\n\n${SETTING_GROUPS[group]}\n\n${table}`;
    })
    .join('\n\n');
}

/** Which key, or variable, takes the place of which former input. */
export function renderFormerInputs(): string {
  const places = new Map<string, string>();
  for (const field of [triageFields, rebuildFields].flatMap((table): Field[] => Object.values(table))) {
    if (field.formerInput === undefined) continue;
    const place = field.key === undefined ? `environment variable \`${field.env?.[0]}\`` : `\`${field.key}\``;
    places.set(field.formerInput, place);
  }
  return markdownTable(
    ['former input', 'is now'],
    [...places].sort().map(([input, place]) => [`\`${input}\``, place]),
  );
}
