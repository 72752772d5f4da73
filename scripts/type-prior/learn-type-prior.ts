import { PER_UNIT, priorSpace, readPrior, type StoredPrior } from '../../src/labels/type-prior/stored-prior.ts';
import { PRIOR_MEANINGS, type TypePrior } from '../../src/labels/type-prior/type-prior.ts';
import { WORDING_CUES } from '../../src/labels/wording/wording-cues.ts';
import { createWordingReader, measureCues, wordingColumns } from '../../src/labels/wording/wording-space.ts';
import { chooseVocabulary } from './choose-vocabulary.ts';
import { fitSoftmax } from './fit-softmax.ts';
import type { TypedIssue } from './typed-issues.ts';

/** As of liblinear; by the log loss on repositories that were left out: 1 .801, .5 .783, .3 .779. */
const INVERSE_REGULARIZATION = 0.3;
/** What all issues of one type and repository weigh together; a single one no more than `MAX_WEIGHT`. */
const ISSUES_A_TYPE = 100;
const MAX_WEIGHT = 3;
const CUE_DIGITS = 4;

/** The prior that these issues teach, as it is when it is read back. */
export function learnPrior(issues: readonly TypedIssue[]): TypePrior {
  return readPrior(learnStoredPrior(issues));
}

/** Learns the prior as it is stored; each type of each repository counts the same. */
export function learnStoredPrior(issues: readonly TypedIssue[]): StoredPrior {
  const vocabulary = chooseVocabulary(issues);
  const cues = measureCues(issues.map(({ document }) => document));
  const space = priorSpace({ ...vocabulary, ...cues });
  const read = createWordingReader(space);
  const { weights, intercepts } = fitSoftmax({
    rows: issues.map(({ document }) => read(document)),
    columns: wordingColumns(space),
    classes: PRIOR_MEANINGS.length,
    targets: issues.map(({ meaning }) => meaning),
    rowWeights: balance(issues),
    inverseRegularization: INVERSE_REGULARIZATION,
  });
  // The last weight follows from the others, which add up to 0 with it.
  const stored = weights.slice(0, -1);
  const runs = (names: readonly string[], start: number) =>
    names
      .map((run, at) => [run, ...stored.map((column) => Math.round(column[start + at]! * PER_UNIT))].join(','))
      .join(';');
  const { title, body } = vocabulary;
  const first = title.length + body.length;
  const mean = intercepts.reduce((sum, value) => sum + value, 0) / intercepts.length;
  return {
    title: runs(title, 0),
    body: runs(body, title.length),
    cues: WORDING_CUES.map((name, cue) => {
      const numbers = [cues.mean[cue]!, cues.deviation[cue]!, ...stored.map((column) => column[first + cue]!)];
      return [name, ...numbers.map(round)].join(',');
    }).join(';'),
    intercepts: intercepts.slice(0, -1).map((value) => round(value - mean)),
  };
}

function round(value: number): number {
  return Number(value.toFixed(CUE_DIGITS));
}

function balance(issues: readonly TypedIssue[]): Float64Array {
  const keyOf = ({ repository, meaning }: TypedIssue) => `${repository} ${meaning}`;
  const counts = Map.groupBy(issues, keyOf);
  return Float64Array.from(issues, (issue) => Math.min(MAX_WEIGHT, ISSUES_A_TYPE / counts.get(keyOf(issue))!.length));
}
