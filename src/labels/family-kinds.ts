/** What is peculiar to a family of labels. Nothing else in the project tells one family from another. */
interface FamilyKind {
  /** Field of the label lists that names its labels. */
  readonly list: 'areas' | 'types';
  /** Field of a request with the most labels of it that an issue gets. */
  readonly maxLabels: 'maxAreas' | 'maxTypes';
  /** Whether its heads read the form that an issue follows and how it is worded (docs/quality.md). */
  readonly readsWording: boolean;
}

/** The families, a row each, in the order of a verdict. A label that two lists name is of the lower of the two. */
export const FAMILY_KINDS = {
  area: { list: 'areas', maxLabels: 'maxAreas', readsWording: false },
  type: { list: 'types', maxLabels: 'maxTypes', readsWording: true },
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
