import type { IssueTracker } from '../../issue/issue-tracker.ts';
import { ServiceError } from '../../shared/errors.ts';
import { rehearse } from '../../triage/carry-out.ts';
import { renderWhy, WHY_MARKER } from '../../triage/on-demand/render-why.ts';
import type { OpenedTriage } from '../../triage/opened-triage.ts';
import type { TriagedIssue } from '../../triage/report/summary-report.ts';
import { toReport } from '../../triage/triage-numbers.ts';

/** Judges an issue and answers on it what that rests on; nothing else is written. Throws ServiceError where there is no such issue. */
export async function explainIssue(
  number: number,
  { tracker, opened }: { readonly tracker: IssueTracker; readonly opened: OpenedTriage },
): Promise<TriagedIssue> {
  try {
    const found = await tracker.findIssue(number);
    if (found.kind !== 'issue') throw gone(number);
    const result = await opened.triage(found.issue);
    await tracker.ensureComment(number, { marker: WHY_MARKER, body: renderWhy(result, tracker.issueUrl) });
    return toReport(result, rehearse(result.plan));
  } finally {
    opened.setting.knowledge.close();
  }
}

function gone(number: number): ServiceError {
  return new ServiceError(`There is no issue #${number} any more.`, {
    service: 'GitHub',
    status: 404,
    retryable: false,
  });
}
