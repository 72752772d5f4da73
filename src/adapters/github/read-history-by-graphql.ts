import type { DeletedComment, IssueHistory } from '../../issue/issue-history.ts';
import type { LabelEvent } from '../../issue/label-event.ts';
import type { GitHubRepository } from './github-repository.ts';
import { type GraphqlAnswer, type GraphqlClient, toUntoldError } from './graphql-client.ts';
import { askedLabelsSchema, historySchema, loginOf, type TimelineEvent, viewerSchema } from './history-schema.ts';
import { toOwnAccounts } from './read-own-accounts.ts';
import { readAnswer } from './schema.ts';

/** GitHub's most per page. */
const PAGE_SIZE = 100;
/** 1,000 events about labels and deleted comments: more than people make on one issue. */
const MAX_PAGES = 10;

export interface HistoryQuestion {
  readonly repository: GitHubRepository;
  readonly number: number;
  /** Those that are about to be added: told by their id, whatever they were called. */
  readonly labels: readonly string[];
  readonly botLogins: readonly string[];
}

/**
 * The events of an issue that say what was taken away, the newest 100 with one request. Labels are told apart by their
 * id, so that a renamed one is recognized; REST knows only the name that it had. Throws ServiceError.
 */
export async function readHistoryByGraphql(graphql: GraphqlClient, question: HistoryQuestion): Promise<IssueHistory> {
  const events: TimelineEvent[] = [];
  const names = new Map<string, string>();
  let login: string | undefined;
  let before: string | null = null;
  for (let pageCount = 0; pageCount < MAX_PAGES; pageCount += 1) {
    const doing = doingOf(question);
    const answer = await ask(graphql, question, before);
    const { repository } = readAnswer(historySchema, answer.data ?? {}, doing);
    const timeline = repository?.issue?.timelineItems ?? undefined;
    if (timeline === undefined) throw toUntoldError(answer, { doing, otherwise: 'it tells no events' });
    login ??= viewerSchema.safeParse(answer.data).data?.viewer?.login;
    for (const [id, name] of readNames(answer, question)) names.set(id, name);
    // What could not be shown is null.
    events.unshift(...(timeline.nodes ?? []).filter((event) => event !== null && event !== undefined));
    before = timeline.pageInfo.startCursor ?? null;
    if (!timeline.pageInfo.hasPreviousPage || before === null) break;
  }
  return {
    labelEvents: events.flatMap((event) => toLabelEvent(event, question.number, names)),
    formerLabels: [],
    deletedComments: events.flatMap(toDeletedComment),
    own: toOwnAccounts(login, question.botLogins),
  };
}

function doingOf({ number }: HistoryQuestion): string {
  return `read the events of issue #${number}`;
}

function ask(graphql: GraphqlClient, question: HistoryQuestion, before: string | null): Promise<GraphqlAnswer> {
  const { repository, number, labels } = question;
  const declared = labels.map((_, index) => `, $label${index}: String!`).join('');
  const asked = labels.map((_, index) => `label${index}: label(name: $label${index}) { id }`).join('\n    ');
  const document = `query ($owner: String!, $name: String!, $number: Int!, $before: String${declared}) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      timelineItems(last: ${PAGE_SIZE}, before: $before, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, COMMENT_DELETED_EVENT]) {
        pageInfo { hasPreviousPage startCursor }
        nodes {
          __typename
          ... on LabeledEvent { createdAt actor { __typename login } label { id name } }
          ... on UnlabeledEvent { createdAt actor { __typename login } label { id name } }
          ... on CommentDeletedEvent { createdAt actor { __typename login } deletedCommentAuthor { __typename login } }
        }
      }
    }
    ${asked}
  }
}`;
  const own = Object.fromEntries(labels.map((label, index) => [`label${index}`, label]));
  const variables = { owner: repository.name.owner, name: repository.name.name, number, before, ...own };
  return graphql({ document, variables, doing: doingOf(question) });
}

/** Names by id, of the labels that are asked for. */
function readNames(answer: GraphqlAnswer, { labels }: HistoryQuestion): [string, string][] {
  const found = askedLabelsSchema.safeParse(answer.data).data?.repository ?? {};
  return labels.flatMap((name, index): [string, string][] => {
    const id = found[`label${index}`]?.id;
    return id === undefined ? [] : [[id, name]];
  });
}

function toLabelEvent(event: TimelineEvent, issue: number, names: ReadonlyMap<string, string>): LabelEvent[] {
  const { __typename: kind, label, createdAt: at, actor } = event;
  if ((kind !== 'LabeledEvent' && kind !== 'UnlabeledEvent') || !label) return [];
  const action = kind === 'LabeledEvent' ? 'labeled' : 'unlabeled';
  return [{ issue, label: names.get(label.id) ?? label.name, action, actor: loginOf(actor), at }];
}

/** An author whose account is gone was nobody's who writes today. */
function toDeletedComment({ __typename: kind, actor, deletedCommentAuthor }: TimelineEvent): DeletedComment[] {
  if (kind !== 'CommentDeletedEvent') return [];
  return [{ author: loginOf(deletedCommentAuthor), actor: loginOf(actor) }];
}
