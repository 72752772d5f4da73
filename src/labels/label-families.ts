import { createFamilyFinder, hasLists, type LabelLists } from './family-finder.ts';
import { FAMILY_KINDS, FAMILY_NAMES, type FamilyName } from './family-kinds.ts';
import { patternTest } from './label-pattern.ts';

/** Labels that answer one question about an issue; an issue gets at most `maxLabels` of them. */
export interface LabelFamily {
  readonly name: string;
  readonly labels: readonly string[];
  readonly maxLabels: number;
}

/** Without any list the names of labels decide. */
export interface FamilyRequest extends LabelLists {
  readonly maxAreas: number;
  readonly maxTypes: number;
}

/**
 * The families to score. With lists: the labels they name, patterns matched against `known` labels; a name without a
 * wildcard counts even where nobody has used it yet. Without: all known labels of a family, workflow labels left out.
 */
export function selectFamilies(known: readonly string[], request: FamilyRequest): LabelFamily[] {
  const familyOf = createFamilyFinder(request);
  const candidates = (name: FamilyName) =>
    hasLists(request) ? expandPatterns(request[FAMILY_KINDS[name].list] ?? [], known) : known;
  return FAMILY_NAMES.map((name) => ({
    name,
    labels: candidates(name).filter((label) => familyOf(label) === name),
    maxLabels: request[FAMILY_KINDS[name].maxLabels],
  })).filter((family) => family.labels.length > 0);
}

/** Known labels that match, in the order of the patterns; case does not matter, as on GitHub, and known spelling wins. */
export function expandPatterns(patterns: readonly string[], known: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    const isMatch = patternTest(pattern);
    const matches = known.filter(isMatch);
    const names = matches.length === 0 && !pattern.includes('*') ? [pattern] : matches;
    for (const name of names) if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  }
  return [...found.values()];
}

/** Patterns with a wildcard that match no known label: mistyped, perhaps. */
export function idlePatterns(lists: FamilyRequest, known: readonly string[]): string[] {
  const patterns = FAMILY_NAMES.flatMap((name) => lists[FAMILY_KINDS[name].list] ?? []);
  return patterns.filter((pattern) => pattern.includes('*') && !known.some(patternTest(pattern)));
}
