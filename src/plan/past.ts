import type { CommentState, IssueHistory } from '../issue/issue-history.ts';

/** What is known of an issue's past, read before anything is added to it. */
export interface Past {
  /** Absent where nothing that others may have taken away is about to be added. */
  readonly history?: ReadHistory | UnreadHistory;
  /** Absent where no comment is kept, or it could not be looked for. */
  readonly comment?: CommentState;
}

export interface ReadHistory extends IssueHistory {
  readonly kind: 'read';
}

export interface UnreadHistory {
  readonly kind: 'unread';
  /** Why, and what to do, in whole sentences. */
  readonly problem: string;
  /** The issue was opened a moment ago: nothing can have been taken away. */
  readonly isNew: boolean;
}
