import type { Field } from './field.ts';
import { placeOf, type Settings } from './settings/settings.ts';
import type { TextSource } from './text-source.ts';

/** Where option values come from. */
export interface OptionSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The settings file; absent where there is none. */
  readonly settings?: Settings | undefined;
  /** What was found wrong on the way to the options; `readOptions` tells it with all else. */
  readonly problems?: readonly string[];
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
    nameOf: (field) => {
      if (field.input !== undefined) return `input ${field.input}`;
      if (field.key !== undefined) return field.key;
      return field.env?.[0] === undefined ? flagName(field) : `environment variable ${field.env[0]}`;
    },
  };
}

/** The same with a settings file behind it, which also names what it says. */
export function withSettings(source: OptionSource, settings: Settings | undefined): OptionSource {
  if (settings === undefined) return source;
  const layered = { ...source, settings, problems: [...(source.problems ?? []), ...settings.problems] };
  return {
    ...layered,
    nameOf(field) {
      const given = findGiven(field, layered);
      return given?.from === 'file' ? given.name : source.nameOf(field);
    },
  };
}

/** `--db` of `--db <file>`, `<issues.jsonl>` of an argument, the first environment variable of what has neither, else the key. */
export function flagName(field: Field): string {
  if (field.argument !== undefined) return field.argument;
  if (field.flag !== undefined) return field.flag.split(' ', 1)[0] ?? field.flag;
  return field.env?.[0] === undefined ? (field.key ?? '') : `environment variable ${field.env[0]}`;
}

/** A value that somebody gave, with where it comes from. */
export interface Given {
  readonly from: 'option' | 'environment' | 'file';
  /** How the user wrote it: `--top`, `input add_labels`, `environment variable GH_TOKEN`, `settings.yml:3:4: labels.areas`. */
  readonly name: string;
  readonly text: string;
  /** In place of what the text stands for. */
  readonly document?: TextSource;
}

/** What holds for a field: the flag or input, else the environment, else the settings file. Blank text counts as not given. */
export function findGiven(field: Field, source: OptionSource): Given | undefined {
  const text = source.read(field)?.trim();
  if (text !== undefined && text !== '') return { from: 'option', name: source.nameOf(field), text };
  for (const variable of field.env ?? []) {
    const value = source.env[variable]?.trim();
    if (value !== undefined && value !== '') {
      return { from: 'environment', name: `environment variable ${variable}`, text: value };
    }
  }
  return findSetting(field, source);
}

function findSetting({ key }: Field, { settings }: OptionSource): Given | undefined {
  const value = key === undefined ? undefined : settings?.values.get(key);
  if (settings === undefined || value === undefined) return undefined;
  const { text, document } = value;
  return { from: 'file', name: `${placeOf(value)}: ${key}`, text, ...(document && { document }) };
}
