import type { Field } from './field.ts';

/** Where option values come from. */
export interface OptionSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the user wrote for this field, undefined where nothing was written or the source does not have the field. */
  read(field: Field): string | undefined;
  /** What the user calls this field. */
  nameOf(field: Field): string;
}

/** Flags and arguments as commander parsed them, by long flag or argument name: `{ '--db': 'corpus.sqlite' }`. */
export type FlagValues = ReadonlyMap<string, string>;

export type Environment = OptionSource['env'];

/** Options given on the command line. */
export function flagSource(values: FlagValues, env: Environment): OptionSource {
  return {
    env,
    read: (field) => values.get(flagName(field)),
    nameOf: flagName,
  };
}

/** Options given to the action; `read` returns the text of an input, empty where it is not set. */
export function inputSource(read: (name: string) => string, env: Environment): OptionSource {
  return {
    env,
    read: (field) => (field.input === undefined ? undefined : read(field.input)),
    nameOf: (field) => (field.input === undefined ? flagName(field) : `input ${field.input}`),
  };
}

/** `--db` of `--db <file>`, `<issues.jsonl>` of an argument, the first environment variable of what has neither. */
export function flagName(field: Field): string {
  if (field.argument !== undefined) return field.argument;
  if (field.flag !== undefined) return field.flag.split(' ', 1)[0] ?? field.flag;
  return `environment variable ${field.env?.[0] ?? ''}`;
}
