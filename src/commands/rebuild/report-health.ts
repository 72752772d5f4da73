import { findNeeds } from '../../health/find-needs.ts';
import type { Health } from '../../health/health.ts';
import type { HealthTracker } from '../../health/health-tracker.ts';
import { describeState, renderHealth } from '../../health/render-health.ts';
import type { Log } from '../../shared/log.ts';

export interface HealthReporting {
  readonly tracker: HealthTracker;
  readonly wishes: {
    /** Absent: the summary alone tells. */
    readonly healthIssue?: number | 'create' | undefined;
    readonly triageWorkflow?: string | undefined;
    readonly botLogins: readonly string[];
  };
  /** A run that only looked makes well nothing that a whole run found ill: without needs it leaves the issue as it is. */
  readonly isOnlyLook?: boolean;
  readonly log: Log;
}

export interface ReportedHealth {
  readonly health: Health;
  readonly isIll: boolean;
  /** As it stands in the issue. */
  readonly markdown: string;
  /** Number of the issue that was written; absent where none was. */
  readonly issue?: number;
}

/**
 * Adds to `health` what GitHub knows of it, and keeps the health issue where one is wanted. That telling fails is a warning:
 * it must not undo what a rebuild has done.
 */
export async function reportHealth(known: Health, reporting: HealthReporting): Promise<ReportedHealth> {
  const { tracker, wishes, isOnlyLook = false, log } = reporting;
  const health: Health = {
    ...known,
    triages: known.triages ?? (await tracker.readTriages(wishes.triageWorkflow)),
    quota: known.quota ?? (await tracker.readQuota()),
  };
  const needs = findNeeds(health);
  const reported = { health, isIll: needs.length > 0, markdown: renderHealth(health) };
  if (wishes.healthIssue === undefined || (isOnlyLook && needs.length === 0)) return reported;
  try {
    const issue = await tracker.ensureHealthIssue({
      issue: wishes.healthIssue,
      report: reported.markdown,
      alert: renderAlert(needs),
      isIll: reported.isIll,
      checkedAt: health.checkedAt,
      botLogins: wishes.botLogins,
    });
    return { ...reported, issue };
  } catch (error) {
    log.warning(`The health issue could not be written: ${error instanceof Error ? error.message : String(error)}`);
    return reported;
  }
}

function renderAlert(needs: readonly string[]): string {
  return `**${describeState(needs.length)}.** The text of this issue is kept up to date.\n\n${needs
    .map((need) => `- ${need}`)
    .join('\n')}\n`;
}
