import type { LabelEventPage, PageRequest } from '../../corpus/issue-source.ts';
import { cleanLine } from '../../issue/clean-text.ts';
import type { IdentifiedLabelEvent } from '../../issue/label-event.ts';
import { parseDate } from '../../issue/parse-date.ts';
import { MAX_LABEL_CHARS } from '../../issue/parse-labels.ts';
import { PAGE_SIZE } from './github-client.ts';
import type { GitHubRepository } from './github-repository.ts';
import { pageFacts, requestList } from './request-list.ts';
import { issueEventsSchema, readAnswer } from './schema.ts';
import { type EventRow, toTypeEvent } from './to-type-event.ts';

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
    typeEvents: told.flatMap(({ row, issue, actor, at }) => toTypeEvent(row, { issue, actor, at }) ?? []),
    duplicateHints: [
      ...new Set(told.filter(({ row }) => DUPLICATE_EVENTS.includes(row.event)).map(({ issue }) => issue)),
    ],
    ...(newest !== undefined && { newestId: newest.id }),
    ...(oldest !== undefined && { oldestId: oldest.id }),
  };
}

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
