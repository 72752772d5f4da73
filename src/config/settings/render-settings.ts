import { stringify } from 'yaml';
import type { SettingForm } from './setting-form.ts';
import { SETTING_GROUPS, type SettingGroup } from './setting-groups.ts';
import { SETTINGS_TABLE, type SettingRow } from './settings-table.ts';

/** What was found for a key. */
export interface FoundSetting {
  /** In the form of a flag; of a list, a name a line. */
  readonly text: string;
  /** Where it was found. */
  readonly origin: string;
  /** Only proposed: written as a comment. */
  readonly isProposal?: boolean;
}

export interface SettingsToWrite {
  /** For the first line, which editors read. */
  readonly schemaAddress: string;
  readonly found: ReadonlyMap<string, FoundSetting>;
}

const LINE_CHARS = 110;
const MAX_PROPOSED_LABELS = 100;

/** A settings file with every key, each explained; those for which nothing was found are comments. */
export function renderSettingsFile({ schemaAddress, found }: SettingsToWrite): string {
  const rows = [...SETTINGS_TABLE.values()];
  const groups = (Object.keys(SETTING_GROUPS) as SettingGroup[]).filter((group) =>
    rows.some((row) => row.group === group),
  );
  const parts = groups.map((group) => {
    const keys = rows.filter((row) => row.group === group).map((row) => renderKey(row, found.get(row.key)));
    return [...comment(SETTING_GROUPS[group], ''), `${group}:`, ...keys.flat()].join('\n');
  });
  const head = [
    `# yaml-language-server: $schema=${schemaAddress}`,
    '# Settings of Auto Triager. "auto-triager config" shows what is in force, "auto-triager config --check" finds mistakes.',
  ];
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

function renderKey({ name, field, form }: SettingRow, found: FoundSetting | undefined): string[] {
  const origin =
    found === undefined ? [] : comment(`${found.isProposal ? 'Proposed' : 'Found'}: ${found.origin}`, '  ');
  const value = found?.text ?? field.default ?? exampleOf(form);
  const lines = toYaml(value, form, found?.isProposal === true).map((line, at) =>
    at === 0 ? `${name}:${line === '' ? '' : ` ${line}`}` : `  ${line}`,
  );
  const isComment = found === undefined || found.isProposal === true;
  return [
    ...comment(field.description, '  '),
    ...origin,
    ...lines.map((line) => (isComment ? `  # ${line}` : `  ${line}`)),
  ];
}

/** Wrapped, since phrases of the tables are long. */
function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE_CHARS) lines.push(`${indent}# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The first line follows the key, the others stand below it. */
function toYaml(text: string, form: SettingForm, isProposal: boolean): string[] {
  switch (form.kind) {
    case 'switch':
    case 'whole-number':
    case 'number':
      return [text];
    case 'shares':
      return [
        text.includes('=')
          ? `{ ${text
              .split(',')
              .map((part) => part.replace('=', ': '))
              .join(', ')} }`
          : text,
      ];
    case 'pairs':
      return [
        `{ ${text
          .split(',')
          .map((part) =>
            part
              .split('=')
              .map((name) => scalar(name.trim()))
              .join(': '),
          )
          .join(', ')} }`,
      ];
    case 'names':
      return [
        `[${text
          .split(/[,\n]/)
          .map((name) => scalar(name.trim()))
          .join(', ')}]`,
      ];
    case 'label-list': {
      const names = text.split('\n');
      // One name alone would be taken for a path.
      if (names.length === 1 && !isProposal) return [scalar(text)];
      return ['', ...names.slice(0, MAX_PROPOSED_LABELS).map((name) => `- ${scalar(name)}`)];
    }
    case 'text':
    case 'choice':
    case 'file':
    case 'path':
    case 'boards':
    case 'prices':
      return [scalar(text)];
  }
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, singleQuote: true }).trim();
}

function exampleOf(form: SettingForm): string {
  switch (form.kind) {
    case 'switch':
      return 'false';
    case 'whole-number':
    case 'number':
      return String(form.min);
    case 'shares':
      return String(form.max);
    case 'pairs':
      return form.example.join('=');
    case 'choice':
    case 'names':
      return form.kind === 'choice' || form.names !== undefined ? (form.names?.[0] ?? '') : 'name';
    case 'label-list':
      return '.github/triage/labels.txt';
    case 'boards':
      return '.github/triage/label-projects.json';
    case 'prices':
      return '.github/triage/prices.json';
    case 'file':
    case 'path':
      return 'path/to/file';
    case 'text':
      return '…';
  }
}
