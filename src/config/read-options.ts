import { z } from 'zod';
import { ConfigError } from '../shared/errors.ts';
import { maskCredentials } from '../shared/mask-secrets.ts';
import type { Field, Fields, OptionsOf } from './field.ts';
import { findGiven, type Given, type OptionSource } from './option-source.ts';

/** Longest part of a wrong value that an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 60;

export interface ReadOptions<Table extends Fields> {
  readonly source: OptionSource;
  /** Rules between options: gets what was given, returns the faults. */
  readonly check?: (isGiven: IsGiven<keyof Table>, textOf: TextOf<keyof Table>) => readonly string[];
}

/** Whether the user gave it for this run; what the settings file or a default says does not count. */
export type IsGiven<Key> = (key: Key) => boolean;
/** As the user or the settings file has it, else the default. */
export type TextOf<Key> = (key: Key) => string | undefined;

/**
 * Reads all options of a command. Blank text counts as not given.
 * Throws one ConfigError with every fault: missing options, values the schemas refuse, and what `check` objects to.
 */
export function readOptions<Table extends Fields>(fields: Table, options: ReadOptions<Table>): OptionsOf<Table> {
  const { source, check } = options;
  const given = new Map<string, Given>();
  for (const [key, field] of Object.entries(fields)) {
    const found = findGiven(field, source);
    if (found !== undefined) given.set(key, found);
  }
  const texts = Object.entries(fields).map(([key, field]) => [key, given.get(key)?.text ?? field.default]);
  const parsed = toSchema(fields).safeParse(Object.fromEntries(texts));
  const faults = (parsed.error?.issues ?? []).map((fault) => {
    const key = String(fault.path[0]);
    return explain(fault, { field: fields[key] as Field, given: given.get(key), source });
  });
  const isGiven = (key: keyof Table) => (given.get(String(key))?.from ?? 'file') !== 'file';
  const textOf = (key: keyof Table) => given.get(String(key))?.text ?? fields[key]?.default;
  const problems = [...faults, ...(source.problems ?? []), ...(check?.(isGiven, textOf) ?? [])];
  if (problems.length > 0) throw new ConfigError(problems);
  return { ...(parsed.data as OptionsOf<Table>), ...documentsOf(given) };
}

/** The schema of a command: an object of texts in, its options out. */
function toSchema(fields: Fields): z.ZodType {
  const shape = Object.entries(fields).map(([key, field]): [string, z.ZodType] => {
    const isOptional = field.default === undefined && field.required !== true;
    return [key, isOptional ? field.schema.optional() : field.schema];
  });
  return z.object(Object.fromEntries(shape));
}

/** What the settings file holds itself needs no file to be read. */
function documentsOf(given: ReadonlyMap<string, Given>): object {
  return Object.fromEntries(
    [...given].flatMap(([key, { document }]) => (document === undefined ? [] : [[key, document]])),
  );
}

interface Origin {
  readonly field: Field;
  readonly given: Given | undefined;
  readonly source: OptionSource;
}

function explain(fault: z.core.$ZodIssue, { field, given, source }: Origin): string {
  if (given === undefined) return `${source.nameOf(field)} is missing: ${field.description}`;
  if (field.isSecret === true) return `${given.name} ${fault.message}`;
  if (fault.code === 'custom' && fault.params?.namesValue === true) return `${given.name}: ${fault.message}`;
  const text = maskCredentials(given.text);
  const shown = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text;
  return `${given.name} ${JSON.stringify(shown)} ${fault.message}`;
}
