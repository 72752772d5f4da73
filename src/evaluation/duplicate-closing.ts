import { type ClosingCase, chooseClosingCutoff } from '../neighbors/choose-closing-cutoff.ts';
import type { Figure } from '../statistics/bootstrap.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { AgainstDuplicate } from '../verdict/speaks-against-duplicate.ts';

/** An issue with its most similar earlier one. */
export interface JudgedCase extends ClosingCase {
  /** What would keep it from being closed; absent where nothing does. */
  readonly against?: AgainstDuplicate['kind'] | undefined;
  /** Whether the earlier one, or what it had been closed as a duplicate of, was open when the issue was opened; absent where that is not known. */
  readonly wasOpen?: boolean | undefined;
}

/** How often it would be right to close an issue as a duplicate of the most similar earlier one. */
export interface ClosingMetrics {
  /** Issues with an earlier one to compare with. */
  readonly issues: number;
  /** Of them, those that people call duplicates of an earlier issue. */
  readonly duplicates: number;
  /** Those that name a release after the other was fixed, and that nobody calls duplicates of it. */
  readonly regressions: number;
  /** Similarity from which closing may be proposed, as learned from these cases; null: never. */
  readonly closeFrom: number | null;
  readonly byCutoff: readonly ClosingAtCutoff[];
}

export interface ClosingAtCutoff {
  readonly similarity: number;
  /** Issues that would be proposed to be closed: similar enough, with nothing against it. */
  readonly proposed: number;
  /** Share of them that people call duplicates of the other, with Wilson's interval. */
  readonly precision: Figure;
  /** Share of all duplicates that would be closed so. */
  readonly found: Figure;
  /** Similar enough, but held back: as regressions, and because the issue says that it is another one. */
  readonly heldBack: { readonly regressions: number; readonly contradicted: number; readonly duplicates: number };
  /** Share of all regressions that would be closed wrongly if only similarity counted. */
  readonly regressionsClosed: Figure;
}

const CUTOFFS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** `duplicates`: how many issues people call duplicates of any earlier one, whichever is most similar. */
export function measureDuplicateClosing(cases: readonly JudgedCase[], duplicates: number): ClosingMetrics {
  const free = cases.filter(({ against }) => against === undefined);
  const regressions = cases.filter(isWrongRegression);
  const at = (similarity: number): ClosingAtCutoff => {
    const isAbove = (one: JudgedCase) => one.similarity >= similarity;
    const proposed = free.filter(isAbove);
    const held = cases.filter((one) => isAbove(one) && one.against !== undefined);
    const right = countRight(proposed);
    return {
      similarity,
      proposed: proposed.length,
      precision: shareOf(right, proposed.length),
      found: shareOf(right, duplicates),
      heldBack: {
        regressions: held.filter(({ against }) => against === 'regression').length,
        contradicted: held.filter(({ against }) => against === 'contradicted').length,
        duplicates: countRight(held),
      },
      regressionsClosed: shareOf(regressions.filter(isAbove).length, regressions.length),
    };
  };
  return {
    issues: cases.length,
    duplicates,
    regressions: regressions.length,
    closeFrom: chooseClosingCutoff(free) ?? null,
    byCutoff: CUTOFFS.map(at),
  };
}

function isWrongRegression({ against, isDuplicate }: JudgedCase): boolean {
  return against === 'regression' && !isDuplicate;
}

function countRight(cases: readonly JudgedCase[]): number {
  return cases.filter(({ isDuplicate }) => isDuplicate).length;
}

function shareOf(part: number, count: number): Figure {
  return count === 0
    ? { value: null, low: null, high: null }
    : { value: part / count, ...wilsonInterval(part / count, count) };
}
