import type { ModelUsage } from '../models/model-usage.ts';
import type { ProviderId } from '../models/providers.ts';
import type { MissingKind } from './missing-kinds.ts';
import type { ModelOpinion } from './model-opinion.ts';

/** What the judge says of one issue. Holds every label of every family, so that a reader sees what was not chosen too. */
export interface Verdict {
  readonly number: number;
  /** Which judge spoke. */
  readonly engine: 'local' | ProviderId;
  /** Scored families in the order they were asked for; empty where nothing was learned. */
  readonly families: readonly FamilyVerdict[];
  /** Most similar first. */
  readonly similar: readonly SimilarIssue[];
  /** Whether the issue says enough and at least one label is above its cut-off; where it does not, no label is selected. */
  readonly isCategorizable: boolean;
  readonly information: InformationVerdict;
  /** Numbers of issues that another search held for similar, best first; absent where none was asked. */
  readonly foundElsewhere?: readonly number[];
  /** The issue says nothing that a label could rest on; absent where it does. */
  readonly saysNothing?: true;
  /** It resembles no known issue: only what other repositories' experience says may be applied. */
  readonly isStranger?: true;
  /** Why the local embedder stood in for the index's own, which may quote what a service said; absent where it did not. */
  readonly standIn?: string;
  /** What came of asking models; absent where none is set up. */
  readonly model?: ModelReport;
}

export interface ModelReport {
  /** In the order in which it happened. */
  readonly notes: readonly ModelNote[];
  /** What this run spent. */
  readonly usage: ModelUsage;
  /** What answers out of a recording took when they were made. */
  readonly replayed: ModelUsage;
  /** Models that answered, in order, each once. */
  readonly names: readonly string[];
  /** Absent where the local verdict stands. */
  readonly opinion?: ModelOpinion;
}

/** One sentence: why no model was asked, which one was asked in place of another, or what failed and who stood in. */
export type ModelNote =
  | { readonly kind: 'not-asked'; readonly because: NotAskedReason; readonly text: string }
  | { readonly kind: 'stand-in'; readonly text: string }
  /** May quote what a service said. */
  | { readonly kind: 'failed'; readonly text: string };

/** The history alone was sure; nothing is there to judge; the issue is closed; the run may spend no more. */
export const NOT_ASKED_REASONS = ['sure', 'says-nothing', 'closed', 'cost-limit'] as const;
export type NotAskedReason = (typeof NOT_ASKED_REASONS)[number];

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
  /** Calibrated, 0 to 1; where a model was asked, combined with its word. */
  readonly probability: number;
  /** The local engine's own, where a model's word changed it. */
  readonly localProbability?: number;
  /** The label is applied from this probability on. */
  readonly cutoff: number;
  /**
   * A person is asked about the label from this probability on: between there and `cutoff` at least as many labels were right
   * as wrong on held-out issues. At most `cutoff`, above 1 where nothing is
   * worth a look, as of labels that no training issue carries.
   */
  readonly suggestFrom: number;
  /**
   * The label is `high` from this probability on: proved right as often as its family's target says. At least `cutoff`, above 1
   * where nothing is proved.
   */
  readonly highFrom: number;
  /** Share of training issues at or above the cut-off where the label was right; absent where none was. */
  readonly precisionAtCutoff?: number;
  /** Above the cut-off, among the first `maxLabels`, in an issue that says enough. */
  readonly isSelected: boolean;
  /** Sure enough to be called `high`, and to be added at once where people are asked about the rest: selected, and above `highFrom`. */
  readonly isHigh: boolean;
  /** Worth a person's look: the same, but above `suggestFrom`; every selected label is that a training issue carries. */
  readonly isSuggestable: boolean;
  readonly evidence: LabelEvidence;
}

/** Why a label scored as it did; numbers and issue numbers only, no text from outside. */
export interface LabelEvidence {
  /** Words of the label's own name or description that stand in the issue. */
  readonly nameTerms: readonly string[];
  /** Those of them that stand in its title; absent where that is not known. */
  readonly titleTerms?: readonly string[];
  /** Similar issues that carry the label, most similar first. */
  readonly neighbors: readonly number[];
  /** How many similar issues were asked, those included; absent where that is not known. */
  readonly voters?: number;
  /** Training issues that carry the label. */
  readonly support: number;
  /** Other repositories' experience says so, and no issue of this one. */
  readonly isFromElsewhere?: true;
}

export interface SimilarIssue {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  /** Probability that the two are duplicates, see neighbors/rank-pairs.ts. */
  readonly similarity: number;
  /** Similar enough to be worth a maintainer's look. */
  readonly isAlike: boolean;
  /** Similar enough to point the reporter at. */
  readonly isLikelyDuplicate: boolean;
}

export interface InformationVerdict {
  /** Probability that the issue lacks information; absent where the history does not teach it. */
  readonly lacksInformation?: number;
  /** Whether `lacksInformation` is above its cut-off, or a model says that too little is there to categorize it. */
  readonly isLacking: boolean;
  /** What a model says is lacking; absent where none was asked. */
  readonly kinds?: readonly MissingKind[];
  /** Headings of the form's sections that are empty or still hold the template. */
  readonly missing: readonly string[];
}
