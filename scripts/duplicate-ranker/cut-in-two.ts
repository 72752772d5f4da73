import type { Partners } from '../../src/backtest/collect-pair-queries.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const MIN_LINES = 6;
const MAX_TITLE_CHARS = 100;
const SEED = 7;

/**
 * Makes two issues of each that is long enough: its lines are dealt out at random, one part keeps the title, the other takes its
 * first line for one. Shorter issues stay whole, as strangers.
 */
export function cutInTwo(issues: readonly Issue[]): {
  readonly issues: readonly Issue[];
  readonly partnersOf: Partners;
} {
  const random = createSeededRandom(SEED);
  const halves: Issue[] = [];
  const partnersOf = new Map<number, ReadonlySet<number>>();
  const add = (issue: Issue, title: string, body: string): number => {
    const number = halves.length + 1;
    halves.push({ ...issue, number, title, body });
    return number;
  };
  for (const issue of issues) {
    const lines = issue.body.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length < MIN_LINES) {
      add(issue, issue.title, issue.body);
      continue;
    }
    const isFirst = lines.map(() => random.uniform() < 0.5);
    const [one, other] = [lines.filter((_, at) => isFirst[at]), lines.filter((_, at) => !isFirst[at])];
    const [head = '', ...rest] = other;
    const first = add(issue, issue.title, one.join('\n'));
    const second = add(issue, head.slice(0, MAX_TITLE_CHARS), rest.join('\n'));
    partnersOf.set(first, new Set([second]));
    partnersOf.set(second, new Set([first]));
  }
  return { issues: halves, partnersOf };
}
