import { formatCount, formatNumber } from '../../../text/format-count.ts';
import type { Attributes } from './verdict.ts';

/** What elements say, or what attributes claim. */
export interface JunitSums {
  tests: number;
  /** Tests that failed; of attributes, `failures` and `errors` together. */
  failing: number;
  /** Elements: a test may have several. */
  failures: number;
  skipped: number;
}

export function addDeclared(sums: JunitSums, attributes: Attributes): void {
  const failing = toCount(attributes.failures) + toCount(attributes.errors);
  sums.tests += toCount(attributes.tests);
  sums.failing += failing;
  sums.failures += failing;
  sums.skipped += toCount(attributes.skipped);
}

function toCount(attribute: string | undefined): number {
  const count = Number(attribute ?? 0);
  return Number.isSafeInteger(count) ? count : 0;
}

/** Where the report's own sums do not fit what it tells, a sentence each. */
export function compareSums(declared: JunitSums, told: JunitSums): string[] {
  const notes: string[] = [];
  if (declared.tests !== told.tests) {
    notes.push(`Its own sum is ${formatCount(declared.tests, 'test')}, but it tells of ${formatNumber(told.tests)}.`);
  }
  if (declared.failing !== told.failing && declared.failures !== told.failures) {
    notes.push(
      `Its own sum is ${formatCount(declared.failing, 'failure')}, but it tells of ${formatNumber(told.failing)}.`,
    );
  }
  if (declared.skipped < 0) notes.push(`Its own sum of skipped tests is ${declared.skipped}.`);
  return notes;
}
