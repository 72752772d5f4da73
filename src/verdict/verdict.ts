/** What the judge says of one issue. Holds every label of every family, so that a reader sees what was not chosen too. */
export interface Verdict {
  readonly number: number;
  /** Which judge spoke. */
  readonly engine: 'local';
  /** Scored families in the order they were asked for; empty where nothing was learned. */
  readonly families: readonly FamilyVerdict[];
  /** Most similar first. */
  readonly similar: readonly SimilarIssue[];
  /** Whether the issue says enough and at least one label is above its cut-off; where it does not, no label is selected. */
  readonly isCategorizable: boolean;
  readonly information: InformationVerdict;
}

export interface FamilyVerdict {
  /** `area`, `type`. */
  readonly family: string;
  /** Probability falls from first to last. */
  readonly labels: readonly LabelVerdict[];
  /** At most so many labels of this family are applied. */
  readonly maxLabels: number;
}

export interface LabelVerdict {
  readonly name: string;
  /** Calibrated, 0 to 1. */
  readonly probability: number;
  /** The label is applied from this probability on. */
  readonly cutoff: number;
  /** Share of training issues at or above the cut-off where the label was right; absent where none was. */
  readonly precisionAtCutoff?: number;
  /** Above the cut-off, among the first `maxLabels`, in an issue that says enough. */
  readonly isSelected: boolean;
  readonly evidence: LabelEvidence;
}

/** Why a label scored as it did; numbers and issue numbers only, no text from outside. */
export interface LabelEvidence {
  /** Words of the label's own name or description that stand in the issue. */
  readonly nameTerms: readonly string[];
  /** Similar issues that carry the label, most similar first. */
  readonly neighbors: readonly number[];
  /** Training issues that carry the label. */
  readonly support: number;
}

export interface SimilarIssue {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  /** 0 to 1, see neighbors/rank-neighbors.ts. */
  readonly similarity: number;
  /** Similar enough to point the reporter at. */
  readonly isLikelyDuplicate: boolean;
}

export interface InformationVerdict {
  /** Probability that the issue lacks information; absent where the history does not teach it. */
  readonly lacksInformation?: number;
  /** Whether `lacksInformation` is above its cut-off. */
  readonly isLacking: boolean;
  /** Headings of the form's sections that are empty or still hold the template. */
  readonly missing: readonly string[];
}
