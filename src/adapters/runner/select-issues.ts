import { parseIssueNumbers } from '../../config/issue-numbers.ts';
import type { Issue } from '../../issue/issue.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { RunnerEvent } from './read-event.ts';

export interface SelectedIssues {
  readonly numbers: readonly number[];
  /** The event's issue, where it is the one selected; as it was then, so out of date when a run is repeated. */
  readonly eventIssue?: Issue;
}

/**
 * Which issues a run is about: the input `issue_number` of the action, else that of a run started by hand, else the
 * event's own issue. Throws ConfigError when there is none, or what is given is no number or range.
 */
export function selectIssues(issueNumberInput: string, event: RunnerEvent): SelectedIssues {
  const dispatched = event.kind === 'dispatch' ? (event.inputs.issue_number ?? '') : '';
  const given = issueNumberInput.trim() || dispatched.trim();
  const eventIssue = event.kind === 'issue' ? event.issue : undefined;
  if (given === '' && event.kind === 'comment') return { numbers: [event.comment.issueNumber] };
  if (given === '' && eventIssue !== undefined) return { numbers: [eventIssue.number], eventIssue };
  if (given === '') throw noIssue(event);
  const numbers = parseIssueNumbers(given);
  const isEventIssue = numbers.length === 1 && numbers[0] === eventIssue?.number;
  return { numbers, ...(isEventIssue && eventIssue !== undefined && { eventIssue }) };
}

function noIssue(event: RunnerEvent): ConfigError {
  if (event.kind === 'pull-request') {
    return new ConfigError(`#${event.number} is a pull request; only issues are triaged. Run this on: issues.`);
  }
  const origin = event.kind === 'dispatch' ? 'by hand, without an issue number' : `by ${startedBy(event)}`;
  return new ConfigError(
    `There is no issue to triage: this run was started ${origin}. ` +
      'Run it on issues (opened, edited, reopened), or give the input issue_number, such as 7 or 100-110,115.',
  );
}

function startedBy(event: RunnerEvent): string {
  return event.kind === 'other' && event.name !== '' ? `the event ${JSON.stringify(event.name)}` : 'no event';
}
