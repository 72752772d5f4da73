import type { Field } from '../../config/field.ts';
import { findGiven, flagName, type OptionSource } from '../../config/option-source.ts';
import { rebuildFields } from '../../config/rebuild-options.ts';
import { placeOf, SETTINGS_PATH, type Settings } from '../../config/settings/settings.ts';
import { SETTINGS_TABLE } from '../../config/settings/settings-table.ts';
import { triageFields } from '../../config/triage-options.ts';

/** A setting as it holds, and where it comes from. */
export interface SettingInForce {
  /** Its key; of what cannot stand in the file, its variable. */
  readonly name: string;
  /** Null where nothing is set; `set` of a secret. */
  readonly value: string | null;
  readonly from: 'default' | 'file' | 'flag' | 'environment';
  /** The place in the file, the flag or the variable; null for a default. */
  readonly where: string | null;
}

const FROM = { option: 'flag', environment: 'environment', file: 'file' } as const;
const MAX_SHOWN_CHARS = 60;

/** Every key of the settings file, then what comes from the environment alone. */
export function settingsInForce(source: OptionSource): SettingInForce[] {
  const rows = [...SETTINGS_TABLE.values()].map(({ key, field }) => toRow(key, { field, source }));
  const others = new Map<string, Field>();
  for (const field of [triageFields, rebuildFields].flatMap((table): Field[] => Object.values(table))) {
    const [variable] = field.env ?? [];
    if (variable !== undefined && field.key === undefined && !others.has(variable)) others.set(variable, field);
  }
  return [...rows, ...[...others].map(([variable, field]) => toRow(variable, { field, source }))];
}

function toRow(
  name: string,
  { field, source }: { readonly field: Field; readonly source: OptionSource },
): SettingInForce {
  const given = findGiven(field, source);
  if (given === undefined) return { name, value: field.default ?? null, from: 'default', where: null };
  const setting = field.key === undefined ? undefined : source.settings?.values.get(field.key);
  const isFile = given.from === 'file' && source.settings !== undefined && setting !== undefined;
  const variable = (field.env ?? []).find((one) => (source.env[one] ?? '').trim() !== '');
  const where = {
    option: flagName(field),
    environment: variable ?? name,
    file: isFile ? placeOf(setting) : '',
  };
  return {
    name,
    value: field.isSecret === true ? 'set' : given.text,
    from: FROM[given.from],
    where: where[given.from],
  };
}

/** For a terminal: a line each. */
export function describeSettings(rows: readonly SettingInForce[], settings: Settings | undefined): string {
  const head =
    settings === undefined
      ? `No ${SETTINGS_PATH} was found; "auto-triager config init" writes one.`
      : `From ${settings.file}:`;
  const lines = rows.map(({ name, value, where }) => [name, shorten(value), where ?? 'default'] as const);
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return [
    head,
    ...lines.map(([name, value, where]) => `${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${where}`),
  ].join('\n');
}

function shorten(value: string | null): string {
  if (value === null) return '–';
  const lines = value.split('\n').map((part) => part.trim());
  const line = lines.filter((part) => part !== '').join(', ');
  return line.length > MAX_SHOWN_CHARS ? `${line.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : line;
}
