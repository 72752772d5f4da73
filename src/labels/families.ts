/** What is peculiar to a family of labels. Nothing else in the project tells one family from another. */
interface Family {
  /** With its article, as a sentence names one of its labels. */
  readonly noun: string;
  /** Field of the label lists that names its labels, and of a model's answer that holds them. */
  readonly list: string;
  /** Option with the file of that list; also the flag and the input, spelled their way. */
  readonly listFile: string;
  /** Whether names of labels tell (labels/label-group.ts); else a label is of this family where the list says so. */
  readonly isNamed: boolean;
  /** Whether its labels exclude each other. */
  readonly isExclusive: boolean;
  /** Most labels of it that an issue gets, unless the user says otherwise. */
  readonly maxLabels: number;
  /** Wanted share of right labels among those applied, 0 to 1, unless the user says otherwise. */
  readonly targetPrecision: number;
  /** Whether its heads read the form that an issue follows and how it is worded (docs/quality.md). */
  readonly readsWording: boolean;
  /** Whether other repositories' experience counts (type-prior/): what its labels say, they say everywhere. */
  readonly readsPrior: boolean;
  /** Names under which its labels may stand in a model's answer beside `list`: of earlier triagers, or without a schema. */
  readonly answerNames: readonly string[];
}

/**
 * The families, a row each, in the order of a verdict. A label that two lists name is of the lower of the two. A new family
 * is a row here; one that is not named is off until its list is given.
 */
export const FAMILIES = {
  area: {
    noun: 'an area',
    list: 'areas',
    listFile: 'labelsFile',
    isNamed: true,
    isExclusive: false,
    maxLabels: 3,
    targetPrecision: 0.8,
    readsWording: false,
    readsPrior: false,
    answerNames: ['area', 'areaLabel', 'areaLabels', 'categoryLabel', 'categoryLabels', 'labels'],
  },
  type: {
    noun: 'a type',
    list: 'types',
    listFile: 'typesFile',
    isNamed: true,
    isExclusive: true,
    maxLabels: 1,
    // A wrong type sends an issue down the wrong path; a wrong area is put right at a glance.
    targetPrecision: 0.9,
    readsWording: true,
    readsPrior: true,
    answerNames: ['type', 'typeLabel', 'typeLabels'],
  },
  priority: {
    noun: 'a priority',
    list: 'priorities',
    listFile: 'prioritiesFile',
    isNamed: false,
    isExclusive: true,
    maxLabels: 1,
    targetPrecision: 0.9,
    readsWording: true,
    readsPrior: false,
    answerNames: ['priority'],
  },
} as const satisfies Readonly<Record<string, Family>>;

export type FamilyName = keyof typeof FAMILIES;

/** Field of the label lists. */
export type ListName = (typeof FAMILIES)[FamilyName]['list'];

/** Option with the file of a list. */
export type ListFileName = (typeof FAMILIES)[FamilyName]['listFile'];

export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly FamilyName[];

/** Fields of the label lists. */
export const LIST_NAMES: readonly ListName[] = FAMILY_NAMES.map((name) => FAMILIES[name].list);

/**
 * What labels are learned in: a family, or `workflow`, what people decide about an issue after reading it. Workflow labels
 * are learned too, but of no family until a list names them.
 */
export type LabelGroup = FamilyName | 'workflow';

export const LABEL_GROUPS: readonly LabelGroup[] = [...FAMILY_NAMES, 'workflow'];

/** The row of a group; undefined for labels of no family. */
export function findFamily(group: string): Family | undefined {
  return FAMILY_NAMES.includes(group as FamilyName) ? FAMILIES[group as FamilyName] : undefined;
}

/** A value for each family. */
export function forEachFamily<Value>(find: (name: FamilyName) => Value): Record<FamilyName, Value> {
  return Object.fromEntries(FAMILY_NAMES.map((name) => [name, find(name)])) as Record<FamilyName, Value>;
}

/** What there is of a family under the name of its list, without what is undefined. */
export function forEachList<Value>(find: (name: FamilyName) => Value | undefined): { [List in ListName]?: Value } {
  const values = FAMILY_NAMES.map((name) => [FAMILIES[name].list, find(name)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as { [List in ListName]?: Value };
}

/** Of labels that exclude each other, one that is less likely than not has a likelier rival or none that fits. */
const EXCLUSIVE_MIN_CUTOFF = 0.5;
/** Several may fit, so the right one can be less likely than not; below, it is what is frequent rather than what is read. */
const MIN_CUTOFF = 0.3;

/** The lowest cut-off that a label of the group may have, however often less was right on held-out issues. */
export function minCutoffOf(group: string): number {
  return findFamily(group)?.isExclusive ? EXCLUSIVE_MIN_CUTOFF : MIN_CUTOFF;
}
