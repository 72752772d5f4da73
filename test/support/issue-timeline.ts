/** Something in an issue's history that the emulator does not know of. */
export type TimelineExtra =
  | { readonly kind: 'comment-deleted'; readonly author: string | null; readonly actor: string | null }
  | {
      readonly kind: 'board-added' | 'board-removed';
      readonly board: string;
      readonly actor: string | null;
    };

/** One of the emulator's events, as its REST API gives them. */
export interface RestEvent {
  readonly event: string;
  readonly created_at: string;
  readonly actor: { readonly login: string } | null;
  readonly label: { readonly name: string } | null;
}

interface Page {
  readonly last?: number | null;
  readonly before?: string | null;
  readonly itemTypes?: readonly string[] | null;
}

const TYPES: Readonly<Record<string, string>> = {
  LabeledEvent: 'LABELED_EVENT',
  UnlabeledEvent: 'UNLABELED_EVENT',
  CommentDeletedEvent: 'COMMENT_DELETED_EVENT',
  AddedToProjectV2Event: 'ADDED_TO_PROJECT_V2_EVENT',
  RemovedFromProjectV2Event: 'REMOVED_FROM_PROJECT_V2_EVENT',
};

/** An account as GraphQL gives it: an app's login has no ending there. */
export function toActor(login: string | null): object | null {
  if (login === null) return null;
  const isApp = login.endsWith('[bot]');
  return { __typename: isApp ? 'Bot' : 'User', login: isApp ? login.slice(0, -'[bot]'.length) : login };
}

/** The id of a label stays when it gets another name. */
export function labelId(currentName: string): string {
  return `LA_${currentName.toLowerCase()}`;
}

/** Answers `timelineItems` of GitHub's schema: the newest of the wanted types, page by page backwards. */
export function answerTimeline(
  events: readonly RestEvent[],
  {
    extras,
    currentName,
  }: { readonly extras: readonly TimelineExtra[]; readonly currentName: (name: string) => string },
  { last, before, itemTypes }: Page,
): object {
  const all = [...events.flatMap((event) => fromRest(event, currentName)), ...extras.map(fromExtra)];
  const wanted = all.filter(({ __typename: type }) => itemTypes?.includes(TYPES[type] ?? '') !== false);
  const end = before ? Number(before) : wanted.length;
  const start = Math.max(0, end - (last ?? 100));
  return {
    pageInfo: { hasPreviousPage: start > 0, hasNextPage: end < wanted.length, startCursor: String(start) },
    nodes: wanted.slice(start, end),
  };
}

function fromRest({ event, created_at: createdAt, actor, label }: RestEvent, currentName: (name: string) => string) {
  if ((event !== 'labeled' && event !== 'unlabeled') || label === null) return [];
  const __typename = event === 'labeled' ? 'LabeledEvent' : 'UnlabeledEvent';
  const told = { id: labelId(currentName(label.name)), name: label.name };
  return [{ __typename, createdAt, actor: toActor(actor?.login ?? null), label: told }];
}

function fromExtra(extra: TimelineExtra) {
  const common = { createdAt: '2031-01-01T00:00:00Z', actor: toActor(extra.actor) };
  if (extra.kind === 'comment-deleted') {
    return { __typename: 'CommentDeletedEvent', ...common, deletedCommentAuthor: toActor(extra.author) };
  }
  const __typename = extra.kind === 'board-added' ? 'AddedToProjectV2Event' : 'RemovedFromProjectV2Event';
  return { __typename, ...common, project: { id: extra.board } };
}
