/** What the index keeps of each issue, so that similar issues can be shown without asking GitHub. */
export interface CatalogIssue {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  /** Beginning of the text, already sanitized, at most `MAX_EXCERPT_CHARS` characters. */
  readonly excerpt: string;
  /** Its heaviest words, for re-ranking (neighbors/term-sketch.ts). */
  readonly sketch: Uint8Array;
}

/** With what tells whether the issue's text has changed since. */
export interface StoredIssue extends CatalogIssue {
  /** The first `TEXT_HASH_BYTES` of SHA-256 over title and body as the corpus has them, hexadecimal. */
  readonly textHash: string;
}

/** What tells whether an issue changed. */
export type StoredOutline = Pick<StoredIssue, 'state' | 'labels' | 'textHash'>;

/** 128 bits: two texts of one issue share them by no accident, and 45,000 issues need 0.7 MB. */
export const TEXT_HASH_BYTES = 16;

/** Longest excerpt of an issue in the index, in characters: a few lines, enough to recognize it. */
export const MAX_EXCERPT_CHARS = 300;
/** In an index of more issues than are learned from: a million take 100 MB less. */
export const LARGE_INDEX_EXCERPT_CHARS = 200;

/** Port: the issues of an index, opened for reading. */
export interface IssueCatalog {
  /** Numbers of all issues, ascending. */
  numbers(): number[];
  /** The issues with these numbers, in the order asked for; numbers the catalog does not hold are left out. */
  read(numbers: readonly number[]): CatalogIssue[];
  /** Everything of every issue, by ascending number. */
  list(): IterableIterator<StoredIssue>;
  /** Sketches of the issues with these numbers; numbers the catalog does not hold are left out. */
  readSketches(numbers: readonly number[]): Map<number, Uint8Array>;
  /** The lines that stand in many issues, as they were learned when the index was built. */
  boilerplate(): string[];
  /** Frees the file. Closing twice does nothing. */
  close(): void;
}
