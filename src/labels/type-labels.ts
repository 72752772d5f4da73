import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import { ConfigError } from '../shared/errors.ts';
import type { LabelGroup } from './families.ts';
import { plainWords } from './plain-words.ts';

/** Which label stands for one of GitHub's own issue types. */
export interface TypeLabel {
  /** As GitHub spells it. */
  readonly type: string;
  readonly label: string;
  /** `given` by the user; `learned` from issues that have both; alike by `word`; `own`: no label stands for it, so it is its own. */
  readonly origin: 'given' | 'learned' | 'word' | 'own';
  /** Issues that have the type. */
  readonly issues: number;
}

export interface TypeLabelling {
  /** Tells what a label is; `type` is what counts here. */
  readonly familyOf: (label: string) => LabelGroup;
  /** Label by type, as the user gave them; the case of types does not matter. */
  readonly given?: Readonly<Record<string, string>> | undefined;
}

/** What is known of types and type labels, and what stands for what. */
export interface TypeHistory {
  /** By number of issues, most first. */
  readonly names: readonly TypeLabel[];
  /** Issues that have a type. */
  readonly typed: number;
  /** Issues that have a type or a type label. */
  readonly labelled: number;
}

/** Fewer issues that have both are a coincidence. */
const MIN_ISSUES_WITH_BOTH = 3;
/** Of the issues that have a type and some type label. */
const MIN_SHARE_WITH_BOTH = 0.5;

/** Words of labels and types that mean the same, each in plain form. */
const MEANINGS: readonly (readonly string[])[] = [
  ['bug', 'bugs', 'bug report', 'defect', 'confirmed bug'],
  [
    'feature',
    'features',
    'feature request',
    'feature requests',
    'new feature',
    'feature proposal',
    'enhancement',
    'enhancements',
    'improvement',
    'improvements',
  ],
  ['task', 'chore', 'maintenance'],
  ['question', 'questions', 'support', 'support request'],
  ['documentation', 'doc', 'docs'],
  ['performance', 'perf'],
];
/** In front of the word: `type/bug`, `kind: bug`, `T-bug`, `C-bug`. */
const PREFIX = /^(?:[^/:]+? ?[/:]+ ?|(?:issue type|type|kind|category|[a-z]) )/;

/**
 * Which label stands for each type that the issues have: what the user said, else the type label that most of the issues
 * with that type and some type label carry, else one whose words mean the same, else the type itself. Throws ConfigError where
 * the user gives a label that is no type.
 */
export function learnTypeLabels(
  issues: readonly Pick<Issue, 'labels' | 'type'>[],
  { familyOf, given = {} }: TypeLabelling,
): TypeHistory {
  const counts = new Map<string, TypeCount>();
  const uses = new Map<string, number>();
  let labelled = 0;
  for (const issue of issues) {
    const labels = issue.labels.filter((label) => familyOf(label) === 'type');
    for (const label of labels) uses.set(label, (uses.get(label) ?? 0) + 1);
    const type = issue.type ?? undefined;
    if (labels.length > 0 || type !== undefined) labelled += 1;
    if (type !== undefined) count(counts, type, labels);
  }
  const named = [...counts.values()].sort((a, b) => b.issues - a.issues || (a.type < b.type ? -1 : 1));
  const givenLabels = new Map(Object.entries(given).map(([type, label]) => [labelKey(type), label]));
  return {
    names: named.map((one) => nameType(one, { givenLabels, uses, familyOf })),
    typed: named.reduce((sum, one) => sum + one.issues, 0),
    labelled,
  };
}

/**
 * The issues as they are learned from: those with a type and without a type label have the label that stands for the type. A
 * type label that is there says more. No issue has a type any more, so that nothing learns or judges by it twice; where none
 * had one, the list is the same.
 */
export function labelByTypes<Item extends Pick<Issue, 'labels' | 'type'>>(
  issues: readonly Item[],
  { names }: Pick<TypeHistory, 'names'>,
  { familyOf }: Pick<TypeLabelling, 'familyOf'>,
): readonly Omit<Item, 'type'>[] {
  if (names.length === 0) return issues;
  const labels = new Map(names.map(({ type, label }) => [labelKey(type), label]));
  return issues.map(({ type, ...issue }) => {
    const label = labels.get(labelKey(type ?? ''));
    if (label === undefined || issue.labels.some((one) => familyOf(one) === 'type' || one === label)) return issue;
    return { ...issue, labels: [...issue.labels, label] };
  });
}

/** What a type or a type label means, whatever prefix or spelling it has. */
export function meaningOf(name: string): string {
  const words = plainWords(name);
  const rest = words.replace(PREFIX, '');
  const known =
    MEANINGS.find((meaning) => meaning.includes(words)) ?? MEANINGS.find((meaning) => meaning.includes(rest));
  return known?.[0] ?? rest;
}

interface TypeCount {
  readonly type: string;
  issues: number;
  /** Of them, those with a type label. */
  withLabels: number;
  readonly byLabel: Map<string, number>;
}

/** The first spelling of a type stays. */
function count(counts: Map<string, TypeCount>, type: string, labels: readonly string[]): void {
  const key = labelKey(type);
  const found = counts.get(key) ?? { type, issues: 0, withLabels: 0, byLabel: new Map() };
  found.issues += 1;
  if (labels.length > 0) found.withLabels += 1;
  for (const label of labels) found.byLabel.set(label, (found.byLabel.get(label) ?? 0) + 1);
  counts.set(key, found);
}

interface Naming extends Pick<TypeLabelling, 'familyOf'> {
  readonly givenLabels: ReadonlyMap<string, string>;
  /** Issues by type label. */
  readonly uses: ReadonlyMap<string, number>;
}

function nameType(one: TypeCount, { givenLabels, uses, familyOf }: Naming): TypeLabel {
  const { type, issues } = one;
  const said = givenLabels.get(labelKey(type));
  if (said !== undefined) return { type, label: requireTypeLabel(said, { type, familyOf }), origin: 'given', issues };
  const learned = mostUsed(one.byLabel);
  const both = one.byLabel.get(learned ?? '') ?? 0;
  if (learned !== undefined && both >= MIN_ISSUES_WITH_BOTH && both >= MIN_SHARE_WITH_BOTH * one.withLabels) {
    return { type, label: learned, origin: 'learned', issues };
  }
  const meaning = meaningOf(type);
  const alike = mostUsed(new Map([...uses].filter(([label]) => meaningOf(label) === meaning)));
  if (alike !== undefined) return { type, label: alike, origin: 'word', issues };
  // By its name alone it might be taken for an area.
  return { type, label: familyOf(type) === 'type' ? type : `type: ${type}`, origin: 'own', issues };
}

/** Learned as anything else, it would fill another family. */
function requireTypeLabel(
  label: string,
  { type, familyOf }: Pick<TypeLabelling, 'familyOf'> & { readonly type: string },
): string {
  const family = familyOf(label);
  if (family === 'type') return label;
  throw new ConfigError(
    `labels.type_names (--type-names) gives the type ${type} the label ${label}, which is of the family ${family}; ` +
      'give a type label, or name it in your list of types (labels.types)',
  );
}

function mostUsed(uses: ReadonlyMap<string, number>): string | undefined {
  return [...uses].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0];
}
