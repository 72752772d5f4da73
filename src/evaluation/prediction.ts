import type { WhyNotApplied } from './why-not-applied.ts';

/** What was predicted for one test issue, and what people decided. */
export interface EvaluatedIssue {
  readonly number: number;
  readonly title: string;
  /** ISO 8601, absent where the source does not say. */
  readonly createdAt?: string;
  /** All labels of all families, most probable first. */
  readonly labels: readonly PredictedLabel[];
  /** Labels that the issue really has, as people left them. */
  readonly truth: readonly string[];
  /** Probability that it lacks information; undefined where the history does not teach it. */
  readonly needsInfo?: number;
  readonly lacksInformation: boolean;
  readonly similar: readonly { readonly number: number; readonly similarity: number }[];
  readonly durationMs: number;
  /** What a model read and wrote; absent where none was asked. */
  readonly tokens?: { readonly prompt: number; readonly completion: number };
}

export interface PredictedLabel {
  readonly name: string;
  readonly family: string;
  /** 0 to 1. */
  readonly probability: number;
  /** Whether it would have been applied. */
  readonly applied: boolean;
  /** Whether it is sure enough to be called `high`; absent where that is not known: where it would have been applied. */
  readonly high?: boolean;
  /** Whether a person would be asked about it who is asked at all: those applied, and those below that are worth a look. */
  readonly suggestable?: boolean;
  /** Why it would not; of the most probable labels of a family alone. */
  readonly whyNot?: WhyNotApplied;
}
