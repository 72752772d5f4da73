/** Which corpus is opened, and what for. */
export interface OpenCorpusOptions {
  /** `owner/name`; a corpus may hold several repositories. Without it it must hold exactly one. */
  readonly repository?: string | undefined;
  /** Never changes the corpus, and needs it to exist and to hold the repository. */
  readonly readOnly?: boolean;
}
