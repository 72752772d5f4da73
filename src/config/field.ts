import type { z } from 'zod';
import type { SettingKey } from './settings/setting-groups.ts';

/**
 * One option of a command: the only place where its flag, its action input, its key in the settings file and its environment
 * variables are named. Every value arrives as text; `schema` turns it into what the command works with.
 */
export interface Field<Value = unknown> {
  /** One phrase, for the help of the flag, action.yml, the settings file and the reference pages alike. */
  readonly description: string;
  /** As commander writes it: `--db <file>`; without a name in brackets the flag is a switch. */
  readonly flag?: string;
  /** Positional argument: `<issues.jsonl>`. */
  readonly argument?: string;
  /** Name of the action input: `labels_file`. For what a workflow must say; anything else gets a key alone. */
  readonly input?: string;
  /** Where it stands in the settings file: `labels.max_areas`; its schema has a form (`setting-form.ts`). */
  readonly key?: SettingKey;
  /** The action input that it was, before it got its key or was left to the environment. */
  readonly formerInput?: string;
  /** Environment variables that are read, in this order, when neither flag nor input is given. */
  readonly env?: readonly string[];
  /** Text that counts as given when nothing else is. */
  readonly default?: string;
  /** What action.yml has in its place: an expression that only a workflow can fill. */
  readonly inputDefault?: string;
  readonly required?: true;
  /** The flag may be given several times; the values arrive with commas between them. */
  readonly isList?: true;
  /** The value must not appear in messages. */
  readonly isSecret?: true;
  readonly schema: z.ZodType<Value, string>;
}

/** The options of one command, by the names under which the command sees them. */
export type Fields = Readonly<Record<string, Field>>;

/** What a command gets: an optional value is `undefined` where the user gave none. */
export type OptionsOf<Table extends Fields> = {
  readonly [Key in keyof Table]: Table[Key] extends { readonly default: string } | { readonly required: true }
    ? z.output<Table[Key]['schema']>
    : z.output<Table[Key]['schema']> | undefined;
};

/** The inputs and environment variables that hold secrets. */
export function secretNames(fields: Fields): {
  readonly inputs: readonly string[];
  readonly variables: readonly string[];
} {
  const secrets = Object.values(fields).filter((field) => field.isSecret === true);
  return {
    inputs: secrets.flatMap((field) => field.input ?? []),
    variables: secrets.flatMap((field) => field.env ?? []),
  };
}
