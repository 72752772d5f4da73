import type { RunnerEvent } from '../../adapters/runner/read-event.ts';
import { writeSummary } from '../../adapters/runner/write-summary.ts';
import type { IssueTracker } from '../../issue/issue-tracker.ts';
import type { Log } from '../../shared/log.ts';
import { RATE_WINDOW_MS } from '../../triage/on-demand/admit-command.ts';
import type { CommandDesk } from '../../triage/on-demand/command-desk.ts';
import type { OpenedTriage } from '../../triage/opened-triage.ts';
import { renderSummary } from '../../triage/report/render-summary.ts';
import type { IssueReport } from '../../triage/report/summary-report.ts';
import { WHY_NOT_TRIAGED } from '../../triage/triage-numbers.ts';
import type { AfterComment } from './answer-comment.ts';
import { explainIssue } from './explain-issue.ts';

export interface InsteadOfTriage {
  readonly event: RunnerEvent;
  readonly asked: AfterComment | undefined;
  readonly tracker: IssueTracker;
  readonly opened: OpenedTriage;
  /** What is of commands and their limits is loaded only where it is needed. */
  readonly openDesk: () => Promise<CommandDesk>;
  readonly maxRunsADay: number;
  readonly log: Log;
}

/** Answers where the run is not to triage: reasons were asked for, or the issue changed too often today. Returns whether so. */
export async function answerInstead(run: InsteadOfTriage): Promise<boolean> {
  const { asked, tracker, opened, log } = run;
  const report = await findReport(run);
  if (report === undefined) return false;
  if (asked?.kind !== 'why') opened.setting.knowledge.close();
  if (report.kind === 'too-often') log.warning(`#${report.number} was not triaged: ${WHY_NOT_TRIAGED['too-often']}.`);
  const { repository, issueUrl } = tracker;
  await writeSummary(renderSummary({ repository, reports: [report], notes: opened.notes(), issueUrl }), log);
  return true;
}

async function findReport(run: InsteadOfTriage): Promise<IssueReport | undefined> {
  const { asked, tracker, opened } = run;
  if (asked?.kind === 'why') return await explainIssue(asked.number, { tracker, opened });
  const busy = opened.asksModels ? await findBusyIssue(run) : undefined;
  return busy === undefined ? undefined : { kind: 'too-often', number: busy };
}

/** What anybody can do to their issue as often as they like. */
const REPEATED_ACTIONS: ReadonlySet<string> = new Set(['edited', 'reopened']);

/** The number of the event's issue where it changed so often today that asking models about it again would be too much. */
async function findBusyIssue({ event, openDesk, maxRunsADay }: InsteadOfTriage): Promise<number | undefined> {
  if (event.kind !== 'issue' || !REPEATED_ACTIONS.has(event.action)) return undefined;
  const desk = await openDesk();
  const { number } = event.issue;
  const changes = await desk.countChanges(number, new Date(Date.now() - RATE_WINDOW_MS));
  return changes > maxRunsADay ? number : undefined;
}
