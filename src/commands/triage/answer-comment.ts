import { writeSummary } from '../../adapters/runner/write-summary.ts';
import type { IssueTracker } from '../../issue/issue-tracker.ts';
import type { Log } from '../../shared/log.ts';
import { formatCount } from '../../text/format-count.ts';
import { quoteText } from '../../text/quote-text.ts';
import { admitCommand, type CommentEvent } from '../../triage/on-demand/admit-command.ts';
import type { CommandDesk } from '../../triage/on-demand/command-desk.ts';
import { type OwnChanges, type UndoReport, undoTriage } from '../../triage/on-demand/undo-triage.ts';

export interface CommentAnswer {
  readonly tracker: IssueTracker;
  readonly desk: CommandDesk;
  readonly maxRunsADay: number;
  readonly log: Log;
}

/** What is left to do after a comment was read: nothing, or what needs the repository's history. */
export type AfterComment = { readonly kind: 'done' } | { readonly kind: 'triage' | 'why'; readonly number: number };

/** Decides on a comment, leaves the receipt of a command, and takes back what is to be taken back. Tells it in log and summary. */
export async function answerComment(comment: CommentEvent, context: CommentAnswer): Promise<AfterComment> {
  const { desk, maxRunsADay, log, tracker } = context;
  const { issueNumber: number, commentId } = comment;
  const admission = await admitCommand(comment, { desk, maxRunsADay, now: new Date() });
  if (admission.kind === 'refused') {
    log.info(`Nothing was done: ${admission.text}.`);
    await writeSummary(`## #${number}: nothing was done\n\nReason: ${admission.text}.\n`, log);
    return { kind: 'done' };
  }
  await desk.acknowledge(commentId);
  if (admission.command !== 'undo') return { kind: admission.command, number };
  const report = await undoTriage(number, tracker);
  const told = describeUndo(report);
  log.info(`#${number}: ${told.join(' ')}`);
  await writeSummary(`## #${number}: taken back\n\n${told.join('\n\n')}\n`, log);
  return { kind: 'done' };
}

function describeUndo({ removed, dismissedCount, kept }: UndoReport): string[] {
  const [taken, left] = [nameChanges(removed), nameChanges(kept)];
  return [
    taken === ''
      ? 'Nothing on the issue was ours to take off; our comments are gone.'
      : `Taken off: ${taken}. Our comments are gone, and this is not done again unless somebody asks by /triage.`,
    ...(dismissedCount === 0 ? [] : [`Dismissed: ${formatCount(dismissedCount, 'suggestion')} of ours.`]),
    ...(left === ''
      ? []
      : [
          `Left: ${left}. The token is a person's, so what it added may be the person's own doing; ` +
            'name its login in trust.bot_logins if only triage uses it.',
        ]),
  ];
}

/** Names stand in code, so that nobody is notified. */
function nameChanges({ labels, type, assignees }: OwnChanges): string {
  return [
    ...labels.map((label) => quoteText(label)),
    ...(type === undefined ? [] : [`the type ${quoteText(type)}`]),
    ...assignees.map((login) => `${quoteText(login)} as assignee`),
  ].join(', ');
}
