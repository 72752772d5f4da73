import type { MissingKind } from './missing-kinds.ts';

/** What a model says of an issue, checked: nothing in it that was not among the choices. */
export interface ModelOpinion {
  /** Undefined where it does not say. */
  readonly isCategorizable: boolean | undefined;
  readonly missing: readonly MissingKind[];
  /** Chosen labels by family, best first; a family of which it says nothing is absent. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** Known issues that report the same. */
  readonly duplicates: readonly number[];
  /** For outputs and logs alone. */
  readonly summary: string;
  /** Instead of choosing: what it says of labels by a number; absent of a model that chooses. */
  readonly stated?: StatedLabels;
}

/** How probable a model says that labels are, 0 to 1, by family and name; one of which it says nothing is absent. */
export type StatedLabels = ReadonlyMap<string, ReadonlyMap<string, number>>;
