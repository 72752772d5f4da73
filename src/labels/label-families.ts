import { type LabelGroup, labelGroup } from './label-group.ts';

/** Labels that answer one question about an issue; an issue gets at most `maxLabels` of them. */
export interface LabelFamily {
  readonly name: string;
  readonly labels: readonly string[];
  readonly maxLabels: number;
}

export interface FamilyRequest {
  /** Label names or patterns such as `datasource/*`; undefined: the corpus decides. */
  readonly areas?: readonly string[];
  readonly types?: readonly string[];
  readonly maxAreas: number;
  readonly maxTypes: number;
}

/**
 * The families to score. With lists: the labels they name, patterns matched against `known` labels; a name without a
 * wildcard counts even where nobody has used it yet. Without: all known labels by `labelGroup`, workflow labels left out.
 */
export function selectFamilies(known: readonly string[], request: FamilyRequest): LabelFamily[] {
  const hasLists = request.areas !== undefined || request.types !== undefined;
  const choose = (patterns: readonly string[] | undefined, group: LabelGroup) => {
    if (patterns !== undefined) return expandPatterns(patterns, known);
    return hasLists ? [] : known.filter((name) => labelGroup(name) === group);
  };
  const types = choose(request.types, 'type');
  const areas = choose(request.areas, 'area');
  const typeKeys = new Set(types.map((name) => name.toLowerCase()));
  return [
    { name: 'area', labels: areas.filter((name) => !typeKeys.has(name.toLowerCase())), maxLabels: request.maxAreas },
    { name: 'type', labels: types, maxLabels: request.maxTypes },
  ].filter((family) => family.labels.length > 0);
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
export function idlePatterns({ areas = [], types = [] }: FamilyRequest, known: readonly string[]): string[] {
  return [...areas, ...types].filter((pattern) => pattern.includes('*') && !known.some(patternTest(pattern)));
}

/** Whether a name matches a pattern. Patterns know one wildcard, `*`: any characters, slashes too; case does not matter. */
export function patternTest(pattern: string): (name: string) => boolean {
  const pieces = pattern.toLowerCase().split('*');
  return (name) => {
    const text = name.toLowerCase();
    if (pieces.length === 1) return text === pieces[0];
    const [first = '', ...rest] = pieces;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
    let at = first.length;
    for (const piece of rest) {
      const next = text.indexOf(piece, at);
      if (next < 0 || next + piece.length > text.length - last.length) return false;
      at = next + piece.length;
    }
    return true;
  };
}
