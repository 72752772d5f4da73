import type { Issue } from '../issue/issue.ts';
import { isoDateMs } from '../shared/iso-date.ts';

/** Where nobody knows when labels came: 30 days. */
const DEFAULT_DELAY_MS = 30 * 24 * 60 * 60 * 1000;
/** Of issues without dates, the newest tenth may still get a label. */
const UNDATED_NEWEST_SHARE = 0.1;

/**
 * 1 for each issue, oldest first, that would have its labels by now if anybody meant to give it some: closed, where closed
 * issues are known at all, and older than labels usually take. An open issue may always be labelled tomorrow.
 */
export function settledIssues(issues: readonly Issue[], usualDelayMs = DEFAULT_DELAY_MS): Uint8Array {
  const knowsStates = issues.some(({ state }) => state === 'closed');
  const newestMs = Math.max(...issues.map(({ createdAt, updatedAt }) => newestOf([createdAt, updatedAt])));
  const firstOfNewest = issues.length - Math.ceil(UNDATED_NEWEST_SHARE * issues.length);
  return Uint8Array.from(issues, ({ state, createdAt }, row) => {
    if (knowsStates && state === 'open') return 0;
    const createdMs = newestOf([createdAt]);
    const isOld = Number.isFinite(createdMs) ? newestMs - createdMs >= usualDelayMs : row < firstOfNewest;
    return isOld ? 1 : 0;
  });
}

function newestOf(dates: readonly (string | undefined)[]): number {
  return Math.max(...dates.map((date) => isoDateMs(date ?? '')).map((ms) => (Number.isNaN(ms) ? -Infinity : ms)));
}
