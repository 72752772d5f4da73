import type { Assignment, IssueChanges } from '../../issue/issue-changes.ts';
import type { IssueTypeEvent } from '../../issue/issue-type-event.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { issueEventsSchema, readAnswer } from './schema.ts';
import { type EventRow, toTypeEvent } from './to-type-event.ts';

/** 1,000 events of all kinds. */
const MAX_PAGES = 10;

/**
 * Who gave an issue its type and to whom it was given, from its events: REST alone tells of types. Throws ServiceError.
 * https://docs.github.com/rest/issues/events#list-issue-events
 */
export async function readIssueChanges(repository: GitHubRepository, number: number): Promise<IssueChanges> {
  const doing = `read the events of issue #${number}`;
  const pages = repository.client.pages(
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
      parameters: { ...repositoryParameters(repository), issue_number: number },
      doing,
    },
    MAX_PAGES,
  );
  const typeEvents: IssueTypeEvent[] = [];
  const assignments: Assignment[] = [];
  for await (const page of pages) {
    for (const row of readAnswer(issueEventsSchema, page, doing)) {
      const { actor, created_at: at } = row;
      const typed = toTypeEvent(row, { issue: number, actor: actor?.login ?? '', at });
      if (typed !== undefined) typeEvents.push(typed);
      assignments.push(...toAssignment(row));
    }
  }
  return { typeEvents, assignments };
}

/** Some events name the assignee as their actor too; who did it is the assigner, where GitHub says one. */
function toAssignment({ event, actor, assignee, assigner }: EventRow): Assignment[] {
  if ((event !== 'assigned' && event !== 'unassigned') || !assignee) return [];
  return [{ action: event, assignee: assignee.login, actor: assigner?.login ?? actor?.login ?? '' }];
}
