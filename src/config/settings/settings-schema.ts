import type { SettingForm } from './setting-form.ts';
import { SETTING_GROUPS, type SettingGroup } from './setting-groups.ts';
import { SETTINGS_TABLE } from './settings-table.ts';

/** Where editors find the schema; OWNER is whoever has a copy of the project. */
export const SCHEMA_PATH = 'docs/settings.schema.json';

/** The address of the schema that belongs to `owner/name@ref`. */
export function schemaAddress({ repository, ref }: { readonly repository: string; readonly ref: string }): string {
  return `https://raw.githubusercontent.com/${repository}/${ref}/${SCHEMA_PATH}`;
}

/** The JSON Schema of the settings file (draft-07, the newest that editors of YAML know well), from the field tables. */
export function settingsSchema(): object {
  const rows = [...SETTINGS_TABLE.values()];
  const groups = (Object.keys(SETTING_GROUPS) as SettingGroup[]).flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    if (own.length === 0) return [];
    const properties = own.map(({ name, form, field }) => {
      const fallback = field.default === undefined ? '' : ` (default: ${field.default})`;
      return [name, { description: `${field.description}${fallback}`, ...valueSchema(form) }];
    });
    return [[group, objectOf(SETTING_GROUPS[group], Object.fromEntries(properties))]];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Auto Triager',
    ...objectOf('.github/auto-triager.yml', Object.fromEntries(groups)),
  };
}

/** A key with nothing behind it keeps its default. */
function objectOf(description: string, properties: object): object {
  return { description, type: ['object', 'null'], properties, additionalProperties: false };
}

const TEXT = { type: 'string', minLength: 1 };
const NAMES = { type: 'array', items: TEXT, minItems: 1, uniqueItems: true };

function valueSchema(form: SettingForm): object {
  switch (form.kind) {
    case 'text':
      return { type: ['string', 'number', 'null'] };
    case 'switch':
      return { type: ['boolean', 'null'] };
    case 'whole-number':
      return { type: ['integer', 'null'], minimum: form.min, maximum: form.max };
    case 'number':
      return { type: ['number', 'null'], minimum: form.min, maximum: form.max };
    case 'choice':
      return { enum: [...form.names, null] };
    case 'names': {
      const item = form.names === undefined ? TEXT : { enum: form.names };
      return { oneOf: [item, { ...NAMES, items: item }, { type: 'null' }] };
    }
    case 'shares': {
      const share = { type: 'number', minimum: form.min, maximum: form.max };
      const properties = Object.fromEntries(form.names.map((name) => [name, share]));
      return { oneOf: [share, { type: 'object', properties, additionalProperties: false }, { type: 'null' }] };
    }
    case 'pairs':
      return { oneOf: [TEXT, { type: 'object', additionalProperties: TEXT }, { type: 'null' }] };
    case 'file':
    case 'path':
      return { type: ['string', 'null'] };
    case 'label-list':
      return { oneOf: [TEXT, NAMES, { type: 'null' }] };
    case 'boards':
      return {
        oneOf: [
          TEXT,
          { type: 'object', additionalProperties: { oneOf: [TEXT, { type: 'array', items: TEXT }] } },
          { type: 'null' },
        ],
      };
    case 'prices': {
      const dollars = { type: 'number', minimum: 0 };
      const names = ['input', 'output', 'cachedInput', 'cacheWrite', 'training'];
      const price = {
        type: 'object',
        properties: Object.fromEntries(names.map((name) => [name, dollars])),
        required: ['input', 'output'],
      };
      return { oneOf: [TEXT, { type: 'object', additionalProperties: price }, { type: 'null' }] };
    }
  }
}
