/** What is peculiar to a family of labels. Nothing else in the project tells one family from another. */
interface FamilyKind {
  /** Field of the label lists that names its labels. */
  readonly list: 'areas' | 'types';
  /** Field of a request with the most labels of it that an issue gets. */
  readonly maxLabels: 'maxAreas' | 'maxTypes';
  /** Whether its heads read the form that an issue follows and how it is worded (docs/quality.md). */
  readonly readsWording: boolean;
  /** No label of it is applied below this probability, however often that was right on held-out issues. */
  readonly minCutoff: number;
}

/** Of labels that exclude each other, one that is less likely than not has a likelier rival or none that fits. */
const EXCLUSIVE_MIN_CUTOFF = 0.5;
/** Several may fit, so the right one can be less likely than not; below, it is what is frequent rather than what is read. */
const MIN_CUTOFF = 0.3;

/** The families, a row each, in the order of a verdict. A label that two lists name is of the lower of the two. */
export const FAMILY_KINDS = {
  area: { list: 'areas', maxLabels: 'maxAreas', readsWording: false, minCutoff: MIN_CUTOFF },
  type: { list: 'types', maxLabels: 'maxTypes', readsWording: true, minCutoff: EXCLUSIVE_MIN_CUTOFF },
} as const satisfies Readonly<Record<string, FamilyKind>>;

export type FamilyName = keyof typeof FAMILY_KINDS;

export const FAMILY_NAMES = Object.keys(FAMILY_KINDS) as readonly FamilyName[];

/**
 * What labels are learned in: a family, or `workflow`, what people decide about an issue after reading it. Workflow labels
 * are learned too, but of no family until a list names them.
 */
export type LabelGroup = FamilyName | 'workflow';

export const LABEL_GROUPS: readonly LabelGroup[] = [...FAMILY_NAMES, 'workflow'];

/** The row of a group; undefined for labels of no family. */
export function familyKind(group: string): FamilyKind | undefined {
  return FAMILY_NAMES.includes(group as FamilyName) ? FAMILY_KINDS[group as FamilyName] : undefined;
}

/** The lowest cut-off that a label of the group may have. */
export function minCutoffOf(group: string): number {
  return familyKind(group)?.minCutoff ?? MIN_CUTOFF;
}
