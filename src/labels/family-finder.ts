import { labelKey } from '../issue/label-key.ts';
import { FAMILIES, FAMILY_NAMES, type FamilyName, forEachList, type LabelGroup, type ListName } from './families.ts';
import { labelGroup } from './label-group.ts';
import { patternTest } from './label-pattern.ts';

/** Names and patterns such as `datasource/*` that put labels into families; a family without a list is absent. */
export type LabelLists = { readonly [List in ListName]?: readonly string[] };

/** The lists of something that holds more. */
export function labelLists(lists: LabelLists): LabelLists {
  return forEachList((name) => lists[FAMILIES[name].list]);
}

/** Whether the user named the labels to choose from, and names of labels therefore tell nothing. */
export function hasLists(lists: LabelLists): boolean {
  return FAMILY_NAMES.some((name) => FAMILIES[name].isNamed && lists[FAMILIES[name].list] !== undefined);
}

/**
 * The one place that decides what a label is: what the lists say, else what its name says. Case does not matter, and
 * nobody needs to have used the label yet. Everything that asks for the family of a label asks this.
 */
export function createFamilyFinder(lists: LabelLists): (label: string) => LabelGroup {
  const listedFamily = createListedFamilyFinder(lists);
  return (label) => listedFamily(label) ?? labelGroup(label);
}

/** What the lists alone say; undefined for a label that none of them names. */
export function createListedFamilyFinder(lists: LabelLists): (label: string) => FamilyName | undefined {
  const rows = FAMILY_NAMES.map((name) => ({ name, ...sortPatterns(lists[FAMILIES[name].list] ?? []) }));
  const known = new Map<string, FamilyName | undefined>();
  return (label) => {
    const key = labelKey(label);
    if (known.has(key)) return known.get(key);
    const family = rows.findLast(({ names, tests }) => names.has(key) || tests.some((matches) => matches(key)))?.name;
    known.set(key, family);
    return family;
  };
}

/** Lists of hundreds of plain names are the rule: these are looked up, not tried one by one. */
function sortPatterns(patterns: readonly string[]): {
  readonly names: ReadonlySet<string>;
  readonly tests: readonly ((name: string) => boolean)[];
} {
  return {
    names: new Set(patterns.filter((pattern) => !pattern.includes('*')).map((pattern) => labelKey(pattern))),
    tests: patterns.filter((pattern) => pattern.includes('*')).map(patternTest),
  };
}
