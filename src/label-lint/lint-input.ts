import { FAMILIES, forEachList, LIST_NAMES, type ListName } from '../labels/families.ts';
import type { LabelLists } from '../labels/family-finder.ts';

/** A line that names a label, or labels by a glob. */
export interface ListedPattern {
  readonly pattern: string;
  /** 1-based. */
  readonly line: number;
}

export interface ListFile {
  /** As the user wrote its path. */
  readonly file: string;
  readonly entries: readonly ListedPattern[];
}

export interface BoardEntry {
  readonly label: string;
  readonly line: number;
}

export interface BoardsFile {
  readonly file: string;
  readonly entries: readonly BoardEntry[];
  /** What could not be read. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** A label as the index has learned it. */
export interface LearnedLabel {
  readonly name: string;
  /** The family that it was learned in: `area`, `type`. */
  readonly family: string;
  /** Issues that it was learned from; 0 where they were too few. */
  readonly support: number;
  /** Applied from this probability on; above 1: never. */
  readonly cutoff: number;
}

/** What became of a label that the triager set. */
export interface LabelRecord {
  readonly set: number;
  /** How many of them people removed again. */
  readonly removed: number;
}

/** The lists by what they name. */
export type ListFiles = { readonly [List in ListName]?: ListFile };

/** Everything that is compared; what is absent is not asked about. */
export interface LintInput extends ListFiles {
  readonly boards?: BoardsFile;
  /** Labels of the live repository. */
  readonly liveLabels?: readonly string[];
  readonly learned?: readonly LearnedLabel[];
  /** Issues that carry each label, by `labelKey`, out of the index or the corpus. */
  readonly examples?: ReadonlyMap<string, number>;
  /** By `labelKey`. */
  readonly records?: ReadonlyMap<string, LabelRecord>;
}

/** The lists that were given. */
export function listFiles(input: ListFiles): ListFile[] {
  return LIST_NAMES.flatMap((list) => input[list] ?? []);
}

/** The same as what decides the family of a label. */
export function toLabelLists(input: ListFiles): LabelLists {
  return forEachList((name) => input[FAMILIES[name].list]?.entries.map(({ pattern }) => pattern));
}
