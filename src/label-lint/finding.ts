/** What is wrong with a file of labels or boards. */
export interface Finding {
  /** An error is wrong whatever was meant; a warning may be on purpose. */
  readonly severity: 'error' | 'warning';
  readonly rule: Rule;
  /** A whole sentence without the place. */
  readonly message: string;
  /** As the user wrote its path. */
  readonly file: string;
  /** 1-based; 1 where the finding is about the whole file. */
  readonly line: number;
  /** 1-based, where it is known. */
  readonly column?: number;
  /** Labels that it is about. */
  readonly labels: readonly string[];
}

export type Rule =
  /** The settings file says something that it cannot. */
  | 'settings'
  /** The file cannot be read, or an entry of it. */
  | 'invalid'
  /** The same label twice in one file. */
  | 'duplicate'
  /** In the list of areas and in that of types. */
  | 'both-lists'
  /** The live repository has no such label. */
  | 'unknown'
  /** A label of the live repository that belongs to a family and is on no list. */
  | 'unlisted'
  /** Leads to no board. */
  | 'unrouted'
  /** Boards for a label that is on no list. */
  | 'board-unlisted'
  /** The index will never, or hardly ever, apply it. */
  | 'never-predicted'
  /** The index learned it as a member of another family. */
  | 'learned-apart'
  /** People often take it away after it was set. */
  | 'often-corrected';

/** Everything that was found, as `lint-labels --json` prints it. */
export interface LintReport {
  readonly errors: number;
  readonly warnings: number;
  /** By file and line. */
  readonly findings: readonly Finding[];
}
