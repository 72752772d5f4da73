import { parseTriageCommand, type TriageCommand } from '../../issue/triage-command.ts';
import type { CommandDesk } from './command-desk.ts';

/** A comment on an issue, as its event tells it. */
export interface CommentEvent {
  /** `created`, `edited`, `deleted`. */
  readonly action: string;
  readonly issueNumber: number;
  readonly isPullRequest: boolean;
  readonly commentId: number;
  readonly body: string;
  /** Login; empty where the account is gone. */
  readonly author: string;
  /** Whether an app or another program wrote it. */
  readonly isBot: boolean;
}

export type Admission =
  | { readonly kind: 'admitted'; readonly command: TriageCommand }
  /** `text` completes "Nothing was done: ". */
  | { readonly kind: 'refused'; readonly because: RefusalReason; readonly text: string };

export type RefusalReason = 'no-command' | 'not-new' | 'bot' | 'pull-request' | 'no-rights' | 'too-often';

/** What counts toward the limit: a day. */
export const RATE_WINDOW_MS = 24 * 60 * 60 * 1000;

/**
 * Whether what a comment asks for is done. Nothing is asked of the service for a comment that is no command, is not new or
 * is a program's; `maxRunsADay` commands an issue are carried out in a day.
 */
export async function admitCommand(
  event: CommentEvent,
  { desk, maxRunsADay, now }: { readonly desk: CommandDesk; readonly maxRunsADay: number; readonly now: Date },
): Promise<Admission> {
  const command = parseTriageCommand(event.body);
  if (command === undefined) return refuse('no-command', 'the comment gives no command');
  if (event.action !== 'created')
    return refuse('not-new', `commands count when they are written, not when ${event.action}`);
  if (event.isBot) return refuse('bot', 'programs give no commands');
  if (event.isPullRequest)
    return refuse('pull-request', `#${event.issueNumber} is a pull request; only issues are triaged`);
  if (event.author === '' || !(await desk.mayTriage(event.author)))
    return refuse('no-rights', 'whoever wrote the command may not triage issues here (GitHub’s role "triage" or more)');
  const count = await desk.countCommands(event.issueNumber, new Date(now.getTime() - RATE_WINDOW_MS));
  if (count >= maxRunsADay) return refuse('too-often', tooOften(event.issueNumber, count, maxRunsADay));
  return { kind: 'admitted', command };
}

function tooOften(number: number, count: number, maxRunsADay: number): string {
  return `#${number} had ${count} commands within a day, and triage.max_runs_a_day is ${maxRunsADay}`;
}

function refuse(because: RefusalReason, text: string): Admission {
  return { kind: 'refused', because, text };
}
