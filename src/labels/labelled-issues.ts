import { keepCertain } from './keep-certain.ts';
import { fullSilence, measureSilence } from './measure-silence.ts';
import type { TrainingSet } from './training-set.ts';

/** With a single label there is nothing to tell it from but the issues without it. */
const MIN_LABELS = 2;

/** What a group of labels is learned from. */
export interface LabelledIssues {
  readonly set: TrainingSet;
  /** Mean certainty of the issues without a label of the group: 0 where they say nothing, 1 where each is a counterexample. */
  readonly silence: number;
}

/**
 * The issues that a group of labels is learned from: those that carry one of its labels, and, as far as their silence says
 * something (measure-silence.ts), those without. A corrected issue without a label is a counterexample in any case: somebody did
 * come to it. Throws nothing.
 */
export function selectLabelledIssues(
  set: TrainingSet,
  { labels, dimensions }: { readonly labels: readonly string[]; readonly dimensions: number },
): LabelledIssues {
  const names = new Set(labels);
  const isLabelled = Uint8Array.from(set.labels, (carried, row) =>
    carried.some((name) => names.has(name)) || (set.importance?.[row] ?? 1) > 1 ? 1 : 0,
  );
  if (!isLabelled.includes(0)) return { set, silence: 0 };
  const isSettled = set.isSettled ?? new Uint8Array(isLabelled.length).fill(1);
  const silence =
    labels.length < MIN_LABELS ? fullSilence(isLabelled) : measureSilence(set, { isLabelled, isSettled, dimensions });
  return { set: keepCertain(set, silence.certainty), silence: silence.strength };
}
