import { wilsonInterval } from '../statistics/wilson-interval.ts';

/** The most similar earlier issue of an issue, and whether people say that the one repeats the other. */
export interface ClosingCase {
  /** Probability that the two are duplicates, see rank-pairs.ts. */
  readonly similarity: number;
  readonly isDuplicate: boolean;
}

/** From which similarity on closing may be proposed, and how often that would have been right. */
export interface ClosingCutoff {
  readonly similarity: number;
  /** Pairs at least so similar, and how many of them people call duplicates. */
  readonly cases: number;
  readonly right: number;
}

/** Of the issues that are proposed to be closed, at least so many repeat the one that is named. */
export const CLOSING_PRECISION = 0.9;
/** Standard normal quantile: 90 %, one-sided. */
const SURE_90 = 1.28;
/** Fewer cases prove nothing: 15 right ones in a row would by the bound alone. */
export const MIN_CLOSING_CASES = 30;
/** Cut-offs are looked for in hundredths. */
const STEPS = 100;

/**
 * The lowest similarity, in whole hundredths, from which closing as a duplicate may be proposed; undefined: never. From the most
 * similar down, the one-sided 90 % bound (Wilson 1927) of the share right must reach `CLOSING_PRECISION` at each step that has
 * `MIN_CLOSING_CASES`; the first step that fails ends the search. A lower one that passes by luck is so never reached: testing in a
 * fixed order keeps the error of a single test (Angelopoulos et al., Learn then test, 2021).
 */
export function chooseClosingCutoff(cases: readonly ClosingCase[]): number | undefined {
  let chosen: number | undefined;
  for (let step = STEPS; step >= 0; step--) {
    const above = cases.filter(({ similarity }) => similarity >= step / STEPS);
    if (above.length < MIN_CLOSING_CASES) continue;
    if (!provesClosing(above)) break;
    chosen = step / STEPS;
  }
  return chosen;
}

/** The same cut-off with what it rests on; undefined: never. */
export function learnClosingCutoff(cases: readonly ClosingCase[]): ClosingCutoff | undefined {
  const similarity = chooseClosingCutoff(cases);
  if (similarity === undefined) return undefined;
  const above = cases.filter((one) => one.similarity >= similarity);
  return { similarity, cases: above.length, right: above.filter(({ isDuplicate }) => isDuplicate).length };
}

function provesClosing(cases: readonly ClosingCase[]): boolean {
  const right = cases.filter(({ isDuplicate }) => isDuplicate).length;
  return wilsonInterval(right / cases.length, cases.length, SURE_90).low >= CLOSING_PRECISION;
}
