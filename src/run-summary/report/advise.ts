import { isBroken } from '../facts/conclusions.ts';
import { FAILURE_CATEGORIES, type FailureCategory } from '../history/failure-category.ts';
import type { RunReport } from './run-report.ts';

/** What to do about it, a sentence; where many jobs failed, of what most of them share. */
const ADVICE: Readonly<Record<FailureCategory, string>> = {
  'this change': 'Repair the change: what fails passed before it.',
  flaky: 'Run the failed jobs again: the same commit has passed before.',
  infrastructure: 'Run the failed jobs again; if it comes back, look at the runner or the service that it names.',
  configuration: 'Repair the workflow or its settings: the code was not at fault.',
  dependency: 'Look at the package or the registry that it names, then run the failed jobs again.',
  'base branch': 'Wait, or repair the base branch: it fails there too.',
  'cannot tell': 'Begin with the first error below.',
};

/** Whose fault a run is: what most of its failed jobs say; undefined where none failed. */
export function categoryOf({ jobs, wording }: RunReport): FailureCategory | undefined {
  const broken = jobs.filter(({ conclusion, log }) => isBroken(conclusion) || log !== null);
  if (broken.length === 0) return undefined;
  const counts = new Map(FAILURE_CATEGORIES.map((category) => [category, 0]));
  for (const { verdict } of broken) {
    const category = verdict?.category ?? 'cannot tell';
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const [[most] = ['cannot tell' as const]] = [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return most === 'cannot tell' ? (opinionOf(wording) ?? most) : most;
}

/** These need evidence that no text holds. */
const BY_CODE_ALONE: readonly FailureCategory[] = ['flaky', 'base branch', 'cannot tell'];

/** Where code cannot tell, a model's word counts, but not on what only a history can show. */
function opinionOf(wording: RunReport['wording']): FailureCategory | undefined {
  const category = wording?.wording?.kind === 'run' ? wording.wording.category : undefined;
  return category === undefined || BY_CODE_ALONE.includes(category) ? undefined : category;
}

export function advise(category: FailureCategory): string {
  return ADVICE[category];
}
