import type { ReportedCase } from '../reported-case.ts';
import { isFailing } from '../test-result.ts';

/**
 * Vitest gives a group whose hook failed a case of its own, and calls the tests in it skipped: they were not run because of
 * it. A group of that name fails only so.
 */
export function markUnreached(cases: readonly ReportedCase[]): readonly ReportedCase[] {
  const failed = new Map<string, Set<string>>();
  for (const { group, name, ...rest } of cases) {
    if (isFailing(rest)) failed.set(group, (failed.get(group) ?? new Set()).add(name));
  }
  return cases.map((reported) => {
    const names = failed.get(reported.group);
    const isUnreached =
      reported.status === 'skipped' &&
      names !== undefined &&
      outerNames(reported.name).some((outer) => names.has(outer));
    return isUnreached ? { ...reported, status: 'not run' } : reported;
  });
}

/** `a` and `a > b` of `a > b > test`. */
function outerNames(name: string): string[] {
  const parts = name.split(' > ').slice(0, 20);
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join(' > '));
}
