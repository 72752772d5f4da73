import { nearestName } from '../../label-lint/nearest-name.ts';
import type { Field } from '../field.ts';
import { rebuildFields } from '../rebuild-options.ts';
import { triageFields } from '../triage-options.ts';
import { SETTING_GROUPS } from './setting-groups.ts';
import { SETTINGS_TABLE, type SettingRow } from './settings-table.ts';

const MAX_SHOWN_CHARS = 60;
const SECRET_NAME = /(?:^|_)(?:key|token|secret|password|credentials?)s?$/i;

/** Says what to do about a key that the settings file does not have: `path` is `['labels', 'max_area']`, or a group alone. */
export function explainUnknownKey(path: readonly string[]): string {
  const name = path.at(-1) ?? '';
  const shown = shorten(path.join('.'));
  const workflowField = findWorkflowField(name);
  if (workflowField?.isSecret === true || SECRET_NAME.test(name)) return explainSecret(shown, workflowField);
  if (workflowField !== undefined) {
    return `${shown} belongs into the workflow, where its key is too: ${waysOf(workflowField)}`;
  }
  const meant = path.length > 1 ? findMeant(path[0] ?? '', name) : findMeantGroup(name);
  if (meant !== undefined) return `unknown key ${shown}; did you mean ${meant}?`;
  const known = path.length > 1 ? namesOf(path[0] ?? '') : groups();
  return `unknown key ${shown}; ${path.length > 1 ? path[0] : 'the file'} knows ${known.join(', ')}`;
}

function explainSecret(shown: string, field: Field | undefined): string {
  const way = field === undefined ? 'an input of the action' : waysOf(field);
  return `${shown} would be a secret, and secrets are never read from this file: keep it as a secret of the repository and give it by ${way}. If it was pushed with this file, make a new one`;
}

function waysOf({ input, env = [], flag }: Field): string {
  const ways = [
    ...(input === undefined ? [] : [`the input ${input}`]),
    ...(env[0] === undefined ? [] : [`the environment variable ${env[0]}`]),
    ...(flag === undefined ? [] : [`the flag ${flag}`]),
  ];
  return ways.join(' or ');
}

/** An option of the actions that has no key. */
function findWorkflowField(name: string): Field | undefined {
  const fields = [triageFields, rebuildFields].flatMap((table): Field[] => Object.values(table));
  return fields.find(
    ({ key, input, formerInput }) => key === undefined && (input ?? formerInput) === name.toLowerCase(),
  );
}

const rows = (): SettingRow[] => [...SETTINGS_TABLE.values()];
const groups = (): string[] => Object.keys(SETTING_GROUPS).filter((group) => namesOf(group).length > 0);
const namesOf = (group: string): string[] => rows().flatMap((row) => (row.group === group ? row.name : []));

/** In its group by a near name, else in any by its name or the input that it was, else by a near one. */
function findMeant(group: string, name: string): string | undefined {
  const near = nearestName(name, namesOf(group));
  return near === undefined ? findElsewhere(name) : `${group}.${near}`;
}

function findMeantGroup(name: string): string | undefined {
  return nearestName(name, groups()) ?? findElsewhere(name);
}

function findElsewhere(name: string): string | undefined {
  const known = new Map(
    rows().flatMap(({ key, name: own, field }) =>
      [own, field.formerInput, field.input].flatMap((one) => (one === undefined ? [] : [[one, key] as const])),
    ),
  );
  const near = known.has(name) ? name : nearestName(name, [...known.keys()]);
  return near === undefined ? undefined : known.get(near);
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text;
}
