import { z } from 'zod';
import { parseDate } from '../issue/parse-date.ts';
import { toRepositoryName } from '../issue/repository-name.ts';
import { forEachFamily } from '../labels/families.ts';
import { DEFAULT_TARGET_PRECISION, type TargetPrecision } from '../labels/target-precision.ts';
import { ConfigError } from '../shared/errors.ts';
import { withoutEndSlashes } from '../shared/without-end-slashes.ts';
import { parseIssueNumbers } from './issue-numbers.ts';
import { withForm } from './settings/setting-form.ts';
import { suggestShare } from './suggest-share.ts';

/**
 * Schemas from the text of a flag or an input to a value. Their messages follow the option's name and the wrong value;
 * those with `namesValue` follow the name alone.
 */

export const text = withForm(z.string(), { kind: 'text' });

/** A folder that holds an index, where a database does not do. */
export const indexFolderText = withForm(
  z.string().refine((place) => !/^postgres(?:ql)?:\/\//i.test(place), 'must be a folder: a database does not do here'),
  { kind: 'text' },
);

/** Where something is written to. */
export const outputPath = withForm(z.string(), { kind: 'path' });

const REPOSITORY_MESSAGE = 'must have the form owner/name, or be an address such as https://github.com/owner/name';

/** `owner/name`, also of an address of the repository on github.com. */
export const repositoryName = z
  .string()
  .refine((value) => toRepositoryName(value) !== undefined, REPOSITORY_MESSAGE)
  .transform((value) => toRepositoryName(value) ?? value);

/** Repositories between commas or spaces, without repetition; GitHub tells their names apart without regard to case. */
export const repositoryNames = withForm(
  z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((list) => list.length > 0 && list.every((one) => toRepositoryName(one) !== undefined), REPOSITORY_MESSAGE)
    .transform((list) => {
      const names = list.map((one) => toRepositoryName(one) ?? one);
      return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
    }),
  { kind: 'names' },
);

/** A day or a moment, as ISO 8601 in UTC to the second: `2024-01-31`, `2024-01-31T12:00:00Z`. */
export const moment = z
  .string()
  .refine((value) => parseDate(value) !== undefined, 'must be a date such as 2024-01-31 or 2024-01-31T12:00:00Z')
  .transform((value) => parseDate(value) ?? value);

/** `true` or `false` in any case, as in workflow files; a switch on the command line gives `true`. */
export const trueOrFalse = withForm(
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'false'], 'must be true or false'))
    .transform((value) => value === 'true'),
  { kind: 'switch' },
);

export function wholeNumber(range: { readonly min: number; readonly max: number }): z.ZodType<number, string> {
  const { min, max } = range;
  const message = `must be a whole number from ${min} to ${max}`;
  return withForm(
    z
      .string()
      .regex(/^\d{1,9}$/, message)
      .transform(Number)
      .refine((value) => value >= min && value <= max, message),
    { kind: 'whole-number', min, max },
  );
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** A number, with or without a fraction. */
export function decimalNumber(range: Range): z.ZodType<number, string> {
  const { min, max } = range;
  const message = `must be a number from ${min} to ${max}`;
  const isAccepted = (value: string) => isNumberIn(value, range);
  const suggest = (value: string) => (max <= 1 ? suggestShare(value, isAccepted) : '');
  return withForm(
    z
      .string()
      .refine(isAccepted, { error: ({ input }) => `${message}${suggest(String(input))}` })
      .transform(Number),
    { kind: 'number', min, max },
  );
}

function isNumberIn(text: string, { min, max }: Range): boolean {
  return new RegExp(`^${DECIMAL}$`).test(text) && Number(text) >= min && Number(text) <= max;
}

/** `0.8` for all families, or `area=0.8,type=0.9`; a family left out keeps its default. */
export function targetShares({ min, max }: Range): z.ZodType<TargetPrecision, string> {
  const message = `must be a number from ${min} to ${max}, or one a family such as area=0.8,type=0.9`;
  const isShare = (share: number) => share >= min && share <= max;
  const isAccepted = (value: string) => {
    const target = readTargets(value);
    return target !== undefined && Object.values(target).every(isShare);
  };
  return withForm(
    z
      .string()
      .refine(isAccepted, { error: ({ input }) => `${message}${suggestShare(String(input), isAccepted)}` })
      .transform((value) => readTargets(value) ?? DEFAULT_TARGET_PRECISION),
    { kind: 'shares', names: Object.keys(DEFAULT_TARGET_PRECISION), min, max },
  );
}

function readTargets(text: string): TargetPrecision | undefined {
  if (new RegExp(`^${DECIMAL}$`).test(text)) return forEachFamily(() => Number(text));
  return readNamedTargets(text);
}

const DECIMAL = '(\\d+(?:\\.\\d*)?|\\.\\d+)';

/** Numbers by family between commas, each family at most once; undefined where the text is something else. */
function readNamedTargets(text: string): TargetPrecision | undefined {
  const named: Record<string, number> = { ...DEFAULT_TARGET_PRECISION };
  const seen = new Set<string>();
  for (const part of text.split(',')) {
    const [, name = '', value] = new RegExp(`^\\s*([a-z]+)=${DECIMAL}\\s*$`).exec(part) ?? [];
    if (!Object.hasOwn(DEFAULT_TARGET_PRECISION, name) || seen.has(name)) return undefined;
    seen.add(name);
    named[name] = Number(value);
  }
  return named as TargetPrecision;
}

export const webAddress = z
  .string()
  .refine(isWebAddress, 'must be an address such as https://github.example.com/api/v3')
  .transform((address) => withoutEndSlashes(address));

const MODEL_ADDRESS_MESSAGE = 'must be an address with http:// or https://, such as http://localhost:11434/v1';

/** As `webAddress`; the one that people forget the scheme of. */
export const modelAddress = z
  .string()
  .refine((address) => readAddress(address) !== undefined, { message: MODEL_ADDRESS_MESSAGE, abort: true })
  .refine((address) => readAddress(address)?.search === '', 'must have no ? with something behind it')
  .transform((address) => withoutEndSlashes(address));

/** As `modelAddress`, with a query where a server wants one: Azure's `api-version`. */
export const modelAddressWithQuery = z
  .string()
  .refine((address) => readAddress(address) !== undefined, MODEL_ADDRESS_MESSAGE)
  .transform((address) => {
    const [path = '', ...query] = address.split('?');
    return [withoutEndSlashes(path), ...query].join('?');
  });

function isWebAddress(address: string): boolean {
  return readAddress(address)?.search === '';
}

/** Undefined for what is no address, or holds a password. */
function readAddress(address: string): URL | undefined {
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined;
  return url.username === '' && url.password === '' ? url : undefined;
}

/** Names between commas or line breaks, without repetition. */
export const nameList = withForm(
  z.string().transform((list) => {
    const names = list.split(/[,\n]/).map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== ''))];
  }),
  { kind: 'names' },
);

/** One name for each of several, as `Bug=type/bug,Feature=enhancement`; a name on the left counts once, whatever its case. */
export function namePairs(example: readonly [string, string]): z.ZodType<Readonly<Record<string, string>>, string> {
  const message = `must be names by name with commas between, such as ${example.join('=')}`;
  return withForm(
    z
      .string()
      .refine((text) => readPairs(text) !== undefined, message)
      .transform((text) => Object.fromEntries(readPairs(text) ?? [])),
    { kind: 'pairs', example },
  );
}

/** Undefined where a part is no pair, or repeats a name. */
function readPairs(text: string): [string, string][] | undefined {
  const pairs = text.split(/[,\n]/).map((part): [string, string] => {
    const [name = '', ...rest] = part.split('=');
    return [name.trim(), rest.join('=').trim()];
  });
  const isWhole = pairs.every(([name, other]) => name !== '' && other !== '');
  return isWhole && new Set(pairs.map(([name]) => name.toLowerCase())).size === pairs.length ? pairs : undefined;
}

/** One of `known`; the names in `planned` are refused with the news that they come with a later version. */
export function choice<const Name extends string>(
  known: readonly [Name, ...Name[]],
  planned: readonly string[],
): z.ZodType<Name, string> {
  const schema = z
    .string()
    .refine((name) => !planned.includes(name), {
      message: `comes with a later version of auto-triager; use ${known.join(' or ')}`,
      abort: true,
    })
    .pipe(z.enum(known, `must be ${known.join(' or ')}`)) as z.ZodType<Name, string>;
  return withForm(schema, { kind: 'choice', names: known });
}

/** Text that `parseIssueNumbers` accepts, as the user wrote it. */
export const issueNumberText = z.string().check(({ value, issues }) => {
  for (const message of explainIssueNumbers(value)) {
    issues.push({ code: 'custom', message, input: value, params: { namesValue: true } });
  }
});

function explainIssueNumbers(text: string): readonly string[] {
  try {
    parseIssueNumbers(text);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}
