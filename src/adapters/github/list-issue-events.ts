import type { LabelEventPage, PageRequest } from '../../corpus/issue-source.ts';
import { cleanLine } from '../../issue/clean-text.ts';
import type { IssueTypeAction, IssueTypeEvent } from '../../issue/issue-type-event.ts';
import type { IdentifiedLabelEvent } from '../../issue/label-event.ts';
import { parseDate } from '../../issue/parse-date.ts';
import { MAX_LABEL_CHARS } from '../../issue/parse-labels.ts';
import { toTypeName } from '../../issue/parse-type.ts';
import { PAGE_SIZE } from './github-client.ts';
import type { GitHubRepository } from './github-repository.ts';
import { pageFacts, requestList } from './request-list.ts';
import { issueEventsSchema, readAnswer } from './schema.ts';

/** What GitHub calls what happens to types; https://docs.github.com/rest/using-the-rest-api/issue-event-types. */
const TYPE_ACTIONS: ReadonlyMap<string, IssueTypeAction> = new Map([
  ['issue_type_added', 'added'],
  ['issue_type_changed', 'changed'],
  ['issue_type_removed', 'removed'],
]);
/** REST names the issue that was marked, never the one that it repeats. */
const DUPLICATE_EVENTS = ['marked_as_duplicate', 'unmarked_as_duplicate'];

/** One page of what happened to labels and types, and which issues were marked as duplicates, newest first. Throws ServiceError. */
export async function listIssueEvents(repository: GitHubRepository, page: PageRequest): Promise<LabelEventPage> {
  const doing = 'list the label events';
  const answer = await requestList(repository, {
    ...page,
    route: 'GET /repos/{owner}/{repo}/issues/events',
    parameters: { per_page: PAGE_SIZE },
    doing,
  });
  const rows = readAnswer(issueEventsSchema, answer.data, doing);
  const [newest] = rows;
  const oldest = rows.at(-1);
  const told = rows.flatMap(toEventOfIssue);
  return {
    ...pageFacts(answer),
    events: told.flatMap(toLabelEvent),
    typeEvents: told.flatMap(toTypeEvent),
    duplicateHints: [
      ...new Set(told.filter(({ row }) => DUPLICATE_EVENTS.includes(row.event)).map(({ issue }) => issue)),
    ],
    ...(newest !== undefined && { newestId: newest.id }),
    ...(oldest !== undefined && { oldestId: oldest.id }),
  };
}

type EventRow = ReturnType<typeof issueEventsSchema.parse>[number];

/** What happened to an issue. All times are in one form, so that they sort as text. */
interface EventOfIssue {
  readonly row: EventRow;
  readonly issue: number;
  readonly actor: string;
  readonly at: string;
}

function toEventOfIssue(row: EventRow): EventOfIssue[] {
  const { issue, actor } = row;
  const at = parseDate(row.created_at);
  if (!issue || (issue.pull_request ?? null) !== null || at === undefined) return [];
  return [{ row, issue: issue.number, actor: cleanLine(actor?.login ?? '', MAX_LABEL_CHARS), at }];
}

function toLabelEvent({ row: { id, event, label }, issue, actor, at }: EventOfIssue): IdentifiedLabelEvent[] {
  if ((event !== 'labeled' && event !== 'unlabeled') || !label) return [];
  return [{ id, issue, label: cleanLine(label.name, MAX_LABEL_CHARS), action: event, actor, at }];
}

function toTypeEvent({ row, issue, actor, at }: EventOfIssue): IssueTypeEvent[] {
  const action = TYPE_ACTIONS.get(row.event);
  if (action === undefined) return [];
  const type = toTypeName(row.issue_type) ?? null;
  const former = toTypeName(row.prev_issue_type) ?? null;
  // GitHub describes a removed type as the former one; GraphQL calls it the type.
  const [from, to] = action === 'removed' ? [former ?? type, null] : [action === 'added' ? null : former, type];
  return [{ id: row.id, issue, action, from, to, actor, at }];
}
