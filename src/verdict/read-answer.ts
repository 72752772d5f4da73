import { findFamily } from '../labels/families.ts';
import { extractObjects, type JsonObject, repairObjects } from '../models/extract-json.ts';
import { trimSigns } from '../text/trim-signs.ts';
import { cleanSummary } from './clean-summary.ts';
import type { FamilyShortlist } from './label-shortlist.ts';
import { isMissingKind } from './missing-kinds.ts';
import type { ModelOpinion } from './model-opinion.ts';

export interface AllowedAnswers {
  readonly shortlist: readonly FamilyShortlist[];
  readonly numbers: readonly number[];
}

/** Entries of one list that are read; nobody chooses so many. */
const MAX_ENTRIES = 100;
/** No label, number or kind is longer, quotes and white space around it included. */
const MAX_ENTRY_CHARS = 300;

/**
 * Names under which an answer may stand. Ours come first; the others are what fine-tuned models of earlier triagers were
 * taught, or what models write that were given no schema.
 */
const NAMES = {
  isCategorizable: ['isCategorizable', 'is_categorizable', 'categorizable'],
  missing: ['missing', 'missing_information', 'missingInformation'],
  duplicates: ['duplicates', 'duplicate', 'duplicate_of', 'duplicateOf'],
  summary: ['summary', 'remarks'],
} as const;

/**
 * Reads a model's answer, whatever is around it. Labels are taken in any case and given in ours; labels, numbers and
 * kinds that were not offered are dropped. Undefined where there is no JSON object with any of the fields in its form. An answer
 * that had to be repaired counts only where it holds nothing that was not offered: a repair may have guessed wrong.
 */
export async function readAnswer(answer: string, allowed: AllowedAnswers): Promise<ModelOpinion | undefined> {
  // The last one: models that think aloud answer at the end.
  const object = extractObjects(answer).findLast((candidate) => isAnswer(candidate, allowed));
  if (object !== undefined) return toOpinion(object, allowed);
  const repaired = (await repairObjects(answer)).findLast((candidate) => isAnswer(candidate, allowed));
  if (repaired === undefined || !holdsOnlyOffered(repaired, allowed)) return undefined;
  return toOpinion(repaired, allowed);
}

function toOpinion(object: JsonObject, allowed: AllowedAnswers): ModelOpinion {
  const labels = allowed.shortlist.flatMap((family): [string, readonly string[]][] => {
    const value = find(object, familyNames(family.family));
    return isChoice(value, family) ? [[family.family, readLabels(value, family)]] : [];
  });
  return {
    isCategorizable: readBoolean(find(object, NAMES.isCategorizable)),
    missing: [...new Set(readEntries(find(object, NAMES.missing)).map(toKindName).filter(isMissingKind))],
    labels: new Map(labels),
    duplicates: readNumbers(find(object, NAMES.duplicates), allowed.numbers),
    summary: readSummary(find(object, NAMES.summary)),
  };
}

/** A schema that is said again has the names of all fields, and none of them has the form of an answer. */
function isAnswer(object: JsonObject, { shortlist }: AllowedAnswers): boolean {
  if (readBoolean(find(object, NAMES.isCategorizable)) !== undefined) return true;
  if ([NAMES.missing, NAMES.duplicates].some((names) => isList(find(object, names)))) return true;
  return shortlist.some((family) => isChoice(find(object, familyNames(family.family)), family));
}

/** A list, or a single label that there is: JSON of many kinds has a `type`. */
function isChoice(value: unknown, family: FamilyShortlist): boolean {
  return Array.isArray(value) || (isList(value) && readLabels(value, family).length > 0);
}

/** Or a single value of one. */
function isList(value: unknown): boolean {
  return Array.isArray(value) || typeof value === 'string' || typeof value === 'number' || isNamed(value);
}

function holdsOnlyOffered(object: JsonObject, { shortlist, numbers }: AllowedAnswers): boolean {
  const isOffered = (names: readonly string[], test: (entry: string) => boolean) =>
    readEntries(find(object, names)).every(test);
  return (
    shortlist.every((family) =>
      isOffered(familyNames(family.family), (entry) => readLabels(entry, family).length > 0),
    ) &&
    isOffered(NAMES.duplicates, (entry) => readNumbers(entry, numbers).length > 0) &&
    isOffered(NAMES.missing, (entry) => isMissingKind(toKindName(entry)))
  );
}

function familyNames(family: string): readonly string[] {
  const row = findFamily(family);
  return row === undefined ? [family] : [row.list, ...row.answerNames];
}

function find(object: JsonObject, names: readonly string[]): unknown {
  const name = names.find((candidate) => Object.hasOwn(object, candidate) && object[candidate] !== null);
  return name === undefined ? undefined : object[name];
}

/** The texts of a list, or of a single value. */
function readEntries(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .slice(0, MAX_ENTRIES)
    .map((entry) => (isNamed(entry) ? entry.name : entry))
    .filter((entry) => typeof entry === 'string' || typeof entry === 'number')
    .map(String)
    .filter((entry) => entry.length <= MAX_ENTRY_CHARS);
}

function isNamed(entry: unknown): entry is { readonly name: unknown } {
  return typeof entry === 'object' && entry !== null && 'name' in entry;
}

function readLabels(value: unknown, { labels }: FamilyShortlist): readonly string[] {
  const spelling = new Map(labels.map(({ name }) => [toKey(name), name]));
  return [...new Set(readEntries(value).flatMap((entry) => spelling.get(toKey(entry)) ?? []))];
}

const QUOTES = new Set(['"', "'", '`']);

/** Case, quotes and white space around a name do not matter. */
function toKey(name: string): string {
  return trimSigns(name, QUOTES).replace(/\s+/g, ' ').toLowerCase();
}

function toKindName(entry: string): string {
  return toKey(entry).replace(/[ _]/g, '-');
}

function readNumbers(value: unknown, allowed: readonly number[]): readonly number[] {
  const numbers = readEntries(value).map((entry) => Number(/^\s*#?(\d{1,12})\s*$/.exec(entry)?.[1]));
  return [...new Set(numbers)].filter((number) => allowed.includes(number));
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  if (word === 'true' || word === 'yes') return true;
  return word === 'false' || word === 'no' ? false : undefined;
}

function readSummary(value: unknown): string {
  return typeof value === 'string' ? cleanSummary(value) : '';
}
