import { keepCertain } from './keep-certain.ts';
import { measureSilence } from './measure-silence.ts';
import type { TrainingSet } from './training-set.ts';

/** With a single label there is nothing to tell it from but the issues without it. */
const MIN_LABELS = 2;

/** What a group of labels is learned from. */
export interface LabelledIssues {
  readonly set: TrainingSet;
  /** The same without the issues whose silence is heard; absent where there are none, or nothing else to learn from. */
  readonly withoutSilent?: TrainingSet;
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
  if (labels.length < MIN_LABELS) return { set: keepCertain(set, allCertain(isLabelled)), silence: 1 };
  const { certainty, strength } = measureSilence(set, { isLabelled, isSettled, dimensions });
  const heard = keepCertain(set, certainty);
  if (strength === 0) return { set: heard, silence: 0 };
  return { set: heard, silence: strength, withoutSilent: keepCertain(set, Float32Array.from(isLabelled)) };
}

/** Every silent issue is a counterexample: there is nothing else to tell the labelled ones from. */
function allCertain(isLabelled: Uint8Array): Float32Array {
  return new Float32Array(isLabelled.length).fill(1);
}
