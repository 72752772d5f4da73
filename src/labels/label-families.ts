import { labelKey } from '../issue/label-key.ts';
import { FAMILIES, FAMILY_NAMES, type FamilyName, findFamily } from './families.ts';
import { createFamilyFinder, hasLists, type LabelLists } from './family-finder.ts';
import { patternTest } from './label-pattern.ts';

/** Labels that answer one question about an issue; an issue gets at most `maxLabels` of them. */
export interface LabelFamily {
  readonly name: string;
  readonly labels: readonly string[];
  readonly maxLabels: number;
}

/** Without any list the names of labels decide. */
export type FamilyRequest = LabelLists & {
  /** Most labels of a family that an issue gets; what the family's row says where absent. */
  readonly maxLabels?: MaxLabels;
};

export type MaxLabels = Readonly<Partial<Record<FamilyName, number>>>;

/** Most labels of a family that an issue gets. */
export function maxLabelsOf(name: string, { maxLabels = {} }: Pick<FamilyRequest, 'maxLabels'>): number {
  return maxLabels[name as FamilyName] ?? findFamily(name)?.maxLabels ?? 1;
}

/**
 * The families to score. With lists: the labels they name, patterns matched against `known` labels; a name without a
 * wildcard counts even where nobody has used it yet. Without: all known labels of a family, workflow labels left out.
 */
export function selectFamilies(known: readonly string[], request: FamilyRequest): LabelFamily[] {
  const familyOf = createFamilyFinder(request);
  const candidates = (name: FamilyName) =>
    hasLists(request) || !FAMILIES[name].isNamed ? expandPatterns(request[FAMILIES[name].list] ?? [], known) : known;
  return FAMILY_NAMES.map((name) => ({
    name,
    labels: candidates(name).filter((label) => familyOf(label) === name),
    maxLabels: maxLabelsOf(name, request),
  })).filter((family) => family.labels.length > 0);
}

/** Known labels that match, in the order of the patterns; case does not matter, as on GitHub, and known spelling wins. */
export function expandPatterns(patterns: readonly string[], known: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    const isMatch = patternTest(pattern);
    const matches = known.filter(isMatch);
    const names = matches.length === 0 && !pattern.includes('*') ? [pattern] : matches;
    for (const name of names) if (!found.has(labelKey(name))) found.set(labelKey(name), name);
  }
  return [...found.values()];
}

/** Patterns with a wildcard that match no known label: mistyped, perhaps. */
export function idlePatterns(lists: FamilyRequest, known: readonly string[]): string[] {
  const patterns = FAMILY_NAMES.flatMap((name) => lists[FAMILIES[name].list] ?? []);
  return patterns.filter((pattern) => pattern.includes('*') && !known.some(patternTest(pattern)));
}
