import { isHealthIssue } from '../health/health-issue.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import { labelKey } from '../issue/label-key.ts';
import type { Log } from '../shared/log.ts';
import type { TriageSetting } from './triage-issue.ts';

export interface Backfill {
  readonly tracker: IssueTracker;
  readonly setting: Pick<TriageSetting, 'families' | 'policy'>;
  /** At most so many issues. */
  readonly limit: number;
  /** Only issues with smaller numbers; all where absent. */
  readonly below?: number | undefined;
  readonly log: Log;
}

/**
 * Numbers of the newest open issues without a label of any family. Issues that stay without one, since no label is sure
 * enough, would come again at the next run: the log says where that one can go on.
 */
export async function findUnlabeled({ tracker, setting, limit, below, log }: Backfill): Promise<number[]> {
  const members = familyKeys(setting);
  const numbers: number[] = [];
  for await (const issue of tracker.listOpenIssues()) {
    const isFree = !issue.labels.some((label) => members.has(labelKey(label)));
    if (isFree && !isHealthIssue(issue.body) && (below === undefined || issue.number < below))
      numbers.push(issue.number);
    if (numbers.length === limit) break;
  }
  const last = numbers.at(-1);
  if (last === undefined) log.info('No open issue lacks a label; nothing to do.');
  else if (numbers.length === limit)
    log.info(`These are ${limit} issues down to #${last}; continue below ${last} for older ones.`);
  return numbers;
}

function familyKeys({ families, policy }: Backfill['setting']): ReadonlySet<string> {
  const names = [...families.flatMap(({ labels }) => labels), ...Object.values(policy.familyLabels ?? {}).flat()];
  return new Set(names.map(labelKey));
}
