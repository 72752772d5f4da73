import type { Issue } from '../issue/issue.ts';

/**
 * Issues that are learned from at most; of a larger corpus a sample. Learning takes about 1.7 ms of processor time and 25 KB for each
 * (docs/benchmarks.md), while what more issues teach is little: docs/quality.md has learning curves.
 */
export const LEARNING_SAMPLE = 50_000;

/** Of the sample, the newest of all issues: labels stand among them as often as among those that will come. */
const NEWEST_SHARE = 0.9;
/**
 * So many issues are looked for of each label, however far back they lie: of each label the first few before more of any. More would make
 * rare labels look frequent.
 */
const ISSUES_OF_EACH_LABEL = [1, 5, 15, 50] as const;

/**
 * The issues to learn from, oldest first: all, where there are no more than `size`. Otherwise the newest nine tenths of the sample;
 * going back from there, issues with labels of which it has fewer than 50, the newest first; and where room is left, the next newest.
 * Issues without labels are among the newest as often as they are. Always the same for the same issues.
 */
export function sampleIssues<Item extends Pick<Issue, 'number' | 'labels'>>(
  issues: readonly Item[],
  size: number,
): readonly Item[] {
  if (issues.length <= size) return issues;
  const isTaken = new Uint8Array(issues.length);
  const uses = new Map<string, number>();
  let left = size;
  const take = (row: number) => {
    isTaken[row] = 1;
    left -= 1;
    for (const label of issues[row]?.labels ?? []) uses.set(label, (uses.get(label) ?? 0) + 1);
  };
  const newestFrom = issues.length - Math.floor(NEWEST_SHARE * size);
  for (let row = issues.length - 1; row >= newestFrom; row--) take(row);
  for (const enough of ISSUES_OF_EACH_LABEL) {
    const isRare = (label: string) => (uses.get(label) ?? 0) < enough;
    for (let row = newestFrom - 1; row >= 0 && left > 0; row--) {
      if (isTaken[row] === 0 && issues[row]?.labels.some(isRare)) take(row);
    }
  }
  for (let row = newestFrom - 1; row >= 0 && left > 0; row--) if (isTaken[row] === 0) take(row);
  return issues.filter((_, row) => isTaken[row] === 1);
}
