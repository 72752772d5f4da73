import type { DecisionAnswer } from '../models/decision-model.ts';
import type { DecisionSubject } from './build-decisions.ts';
import type { ModelOpinion, StatedLabels } from './model-opinion.ts';

/**
 * A model that gives an issue less than this to say enough holds its labels back: to hold back is the safe side, but how
 * often such a model is right about it has not been measured.
 */
const SAYS_TOO_LITTLE = 0.2;

/** What the answers say of the issue; of a question without a probability they say nothing. Pure. */
export function readDecisions(
  answers: readonly DecisionAnswer[],
  subjects: readonly DecisionSubject[],
): ModelOpinion & { readonly stated: StatedLabels } {
  const stated = new Map<string, Map<string, number>>();
  let isCategorizable: boolean | undefined;
  const state = (family: string, label: string, probability: number | undefined) => {
    if (probability === undefined) return;
    const labels = stated.get(family) ?? new Map<string, number>();
    stated.set(family, labels.set(label, probability));
  };
  for (const [at, subject] of subjects.entries()) {
    const answer = answers[at];
    if (subject.kind === 'family' && answer?.kind === 'choice') {
      for (const [place, label] of subject.labels.entries()) state(subject.family, label, answer.probabilities[place]);
    }
    if (answer?.kind !== 'predicate') continue;
    if (subject.kind === 'says-enough') isCategorizable = answer.probability >= SAYS_TOO_LITTLE;
    if (subject.kind === 'label') state(subject.family, subject.label, answer.probability);
  }
  return { isCategorizable, missing: [], labels: new Map(), duplicates: [], summary: '', stated };
}
