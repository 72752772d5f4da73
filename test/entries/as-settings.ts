import type { Field, Fields } from '../../src/config/field.ts';
import { SETTINGS_PATH } from '../../src/config/settings/settings.ts';

export interface WorkflowSays {
  /** What stays an input. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The settings file with the rest; none where there is none. */
  readonly files: Readonly<Record<string, string>>;
}

/** Splits what a test sets, by the names of inputs: what has become a key goes into a settings file of the workspace. */
export function asSettings(fields: Fields, given: Readonly<Record<string, string>> = {}): WorkflowSays {
  const inputs: Record<string, string> = {};
  const settings: Record<string, Record<string, string>> = {};
  for (const [name, text] of Object.entries(given)) {
    const key = Object.values(fields).find((field: Field) => field.formerInput === name)?.key;
    const [group = '', own = ''] = key?.split('.') ?? [];
    if (key === undefined) inputs[name] = text;
    else settings[group] = { ...settings[group], [own]: text };
  }
  return { inputs, files: Object.keys(settings).length === 0 ? {} : { [SETTINGS_PATH]: JSON.stringify(settings) } };
}
