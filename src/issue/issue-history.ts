import type { LabelEvent } from './label-event.ts';

/** What was done to an issue, as far as it bears on what may be added to it. */
export interface IssueHistory {
  /** The newest thousand at least, oldest first. Labels go by the names that they have now, as far as the service tells. */
  readonly labelEvents: readonly LabelEvent[];
  /** Names in `labelEvents` that no label has now, where the service does not tell what became of them. */
  readonly formerLabels: readonly string[];
  readonly deletedComments: readonly DeletedComment[];
  readonly own: OwnAccounts;
  /** ISO 8601: when a person last had us take back what we did; absent where nobody had, or nothing of ours was taken away. */
  readonly undoneAt?: string;
}

export interface DeletedComment {
  /** Login of who had written it; absent where the service does not tell. */
  readonly author?: string;
  /** Login of who took it away; empty where the account is gone. */
  readonly actor: string;
}

/** The accounts that the triager writes with. */
export interface OwnAccounts {
  /**
   * Logins that no person writes with: the one of the token, where it is an app's or a workflow's, and those that the
   * settings name. The token's may be left out where nothing depends on it.
   */
  readonly programs: readonly string[];
  /** Login of the token's account, where it is a person's: what it did, the person may have done. */
  readonly person?: string;
}

/** How the comment that is ours stands to the text that is wanted. */
export type CommentState = 'absent' | 'same' | 'different' | 'hidden';
