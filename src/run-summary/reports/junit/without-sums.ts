import type { ReportedCase } from '../reported-case.ts';
import { isFailing } from '../test-result.ts';

/** Without the tests of go that only failed because a test inside them did (`TestOil` of `TestOil/south`), and say nothing. */
export function withoutSums(cases: readonly ReportedCase[]): readonly ReportedCase[] {
  const outer = new Set<string>();
  for (const { group, name, ...rest } of cases) {
    if (!isFailing(rest)) continue;
    for (let at = name.indexOf('/'); at > 0 && at < MAX_OUTER_CHARS; at = name.indexOf('/', at + 1)) {
      outer.add(`${group} ${name.slice(0, at)}`);
    }
  }
  return cases.filter((reported) => {
    const isSum = isFailing(reported) && reported.message === null && outer.has(`${reported.group} ${reported.name}`);
    return !isSum;
  });
}

/** Of a name, what is looked at. */
const MAX_OUTER_CHARS = 200;
