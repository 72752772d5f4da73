import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS } from '../../../src/commands/command-list.ts';
import type { Field } from '../../../src/config/field.ts';
import { rebuildFields } from '../../../src/config/rebuild-options.ts';
import { parseSettings } from '../../../src/config/settings/parse-settings.ts';
import { formOf } from '../../../src/config/settings/setting-form.ts';
import { settingsSchema } from '../../../src/config/settings/settings-schema.ts';
import { SETTINGS_TABLE } from '../../../src/config/settings/settings-table.ts';
import { summarizeRunInputs } from '../../../src/config/summarize-run-inputs.ts';
import { triageFields } from '../../../src/config/triage-options.ts';

const ROWS = [...SETTINGS_TABLE.values()];
const ACTION_FIELDS = [triageFields, rebuildFields, summarizeRunInputs].flatMap((table): Field[] =>
  Object.values(table),
);

test('the keys that were agreed on are there, in groups', () => {
  const groups = [...new Set(ROWS.map(({ group }) => group))];
  assert.deepEqual(groups, ['labels', 'triage', 'models', 'trust', 'rebuild', 'boards', 'ci']);
});

test('every key is a plain name in its group, and written in one form only', () => {
  for (const field of ACTION_FIELDS) {
    if (field.key === undefined) continue;
    assert.match(field.key, /^[a-z]+\.[a-z_]+$/);
    assert.equal(formOf(field.schema)?.kind, SETTINGS_TABLE.get(field.key)?.form.kind, field.key);
  }
});

test('no secret and no address that a key is sent to has a key in the file', () => {
  const kept = ACTION_FIELDS.filter(
    ({ isSecret, env = [] }) => isSecret === true || env.some((name) => name.endsWith('_URL')),
  );
  assert.ok(kept.length > 5);
  assert.deepEqual(
    kept.filter(({ key }) => key !== undefined),
    [],
  );
});

test('every default is a value that the file may hold', () => {
  for (const { group, name, field, form } of ROWS) {
    if (field.default === undefined) continue;
    const value = form.kind === 'shares' ? `{ ${field.default.replaceAll('=', ': ')} }` : field.default;
    const { values, faults } = parseSettings(`${group}: { ${name}: ${value} }`, { file: 'f' });
    assert.deepEqual([faults, values.size], [[], 1], `${group}.${name}`);
  }
});

test('every command that knows a key knows the settings file', async () => {
  for (const { name, load } of COMMANDS) {
    const { fields } = await load();
    const all: Field[] = Object.values(fields);
    if (all.some(({ key }) => key !== undefined))
      assert.ok(
        all.some(({ flag }) => flag === '--config <file>'),
        name,
      );
  }
});

test('the schema for editors knows exactly the keys of the table', () => {
  const { properties } = settingsSchema() as {
    properties: Record<string, { properties: Record<string, object>; additionalProperties: boolean }>;
  };
  const keys = Object.entries(properties).flatMap(([group, { properties: own, additionalProperties }]) => {
    assert.equal(additionalProperties, false);
    return Object.keys(own).map((name) => `${group}.${name}`);
  });
  assert.deepEqual(keys, [...SETTINGS_TABLE.keys()]);
});
