import { WORDING_CUES } from '../wording/wording-cues.ts';
import { CUE_WEIGHT, type WordingSpace, wordingColumns } from '../wording/wording-space.ts';
import { hashRun, type WordingField } from '../wording/wording-terms.ts';
import { PRIOR_MEANINGS, type TypePrior } from './type-prior.ts';

/**
 * A prior as text. An entry of a vocabulary is a run of words and its weights for all meanings but the last, in hundredths; all weights
 * of a run add up to 0. A cue's is its name, mean, deviation and weights, each as it is.
 */
export interface StoredPrior {
  readonly title: string;
  readonly body: string;
  readonly cues: string;
  /** Of all meanings but the last. */
  readonly intercepts: readonly number[];
}

/** A run and its weights for all meanings. */
export interface WeightedRun {
  readonly run: string;
  readonly weights: readonly number[];
}

/** The vocabulary of one field. */
export function readRuns(text: string): WeightedRun[] {
  return entries(text).map(([run = '', ...weights]) => ({
    run,
    weights: withLast(weights.map((weight) => Number(weight) / PER_UNIT)),
  }));
}

/** Stored weights are whole numbers of 1 ⁄ so much. */
export const PER_UNIT = 100;
/** Share of the row's length that a standardized cue has; wording heads of a repository give it less (docs/quality.md). */
const PRIOR_CUE_WEIGHT = 0.2;

/** Makes of the text what reads documents. Throws where it does not fit the cues of this version. */
export function readPrior(stored: StoredPrior): TypePrior {
  const runs = { title: readRuns(stored.title), body: readRuns(stored.body) };
  const cues = entries(stored.cues).map(([name, mean, deviation, ...weights]) => ({
    name,
    mean: Number(mean),
    deviation: Number(deviation),
    weights: withLast(weights.map(Number)),
  }));
  if (cues.map(({ name }) => name).join(' ') !== WORDING_CUES.join(' '))
    throw new Error('the prior of types has other cues than this version: run scripts/train-type-prior.ts --write');
  const space = priorSpace({
    title: runs.title.map(({ run }) => run),
    body: runs.body.map(({ run }) => run),
    mean: Float32Array.from(cues, ({ mean }) => mean),
    deviation: Float32Array.from(cues, ({ deviation }) => deviation),
  });
  const rows = [...runs.title, ...runs.body, ...cues, { weights: withLast(stored.intercepts) }];
  const width = wordingColumns(space) + 1;
  const heads = new Float32Array(PRIOR_MEANINGS.length * width);
  for (const [column, { weights }] of rows.entries()) {
    for (const [meaning, weight] of weights.entries()) heads[meaning * width + column] = weight;
  }
  return { space, heads };
}

/** What the prior reads: all runs alike, however rare, and cues at their weight. */
export function priorSpace({ title, body, mean, deviation }: PriorParts): WordingSpace {
  const hashes = (runs: readonly string[], field: WordingField) => runs.map((run) => hashRun(run, field));
  const terms = Uint32Array.from([...hashes(title, 'title'), ...hashes(body, 'body')]);
  return {
    terms,
    titleTerms: title.length,
    idf: new Float32Array(terms.length).fill(1),
    mean,
    deviation: deviation.map((value) => (value * CUE_WEIGHT) / PRIOR_CUE_WEIGHT),
  };
}

/** Runs of each field, and measures of each cue. */
export interface PriorParts extends Readonly<Record<WordingField, readonly string[]>> {
  readonly mean: Float32Array;
  readonly deviation: Float32Array;
}

function entries(text: string): string[][] {
  return text
    .split(/[;\n]/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(','));
}

function withLast(weights: readonly number[]): number[] {
  return [...weights, -weights.reduce((sum, weight) => sum + weight, 0)];
}
