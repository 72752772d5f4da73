import type { RowRefusal } from '../embedding/embed-all.ts';
import type { Log } from '../shared/log.ts';
import { formatCount } from '../text/format-count.ts';

/** An issue of which the service gives no vector. */
export interface RefusedIssue extends RowRefusal {
  readonly number: number;
}

/** Issues that get a warning of their own. */
const MAX_WARNINGS = 5;
/** Issues that the last line names. */
const MAX_NAMED = 20;

/** Warns of each issue that the service refused, at length of the first ones. */
export function tellRefusals(refused: readonly RefusedIssue[], log: Log): void {
  const fresh = refused.filter(({ isNew }) => isNew);
  for (const { number, reason } of fresh.slice(0, MAX_WARNINGS)) {
    log.warning(`Issue #${number} has no vector of the service, and is found by its words alone. ${reason}`);
  }
  const others = fresh.slice(MAX_WARNINGS);
  if (others.length > 0) log.warning(`So it went with ${nameIssues(others)}.`);
  const former = refused.filter(({ isNew }) => !isNew);
  if (former.length > 0) {
    log.warning(
      `The service refused ${nameIssues(former)} before, more than once: not asked again until 30 days have passed or the text ` +
        'changes, and found by words alone.',
    );
  }
}

function nameIssues(issues: readonly RefusedIssue[]): string {
  const named = issues.slice(0, MAX_NAMED).map(({ number }) => `#${number}`);
  const more = issues.length > MAX_NAMED ? ', …' : '';
  return `${formatCount(issues.length, 'issue')} (${named.join(', ')}${more})`;
}
