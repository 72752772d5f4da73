/** Somebody gave an issue one of the organization's types, another one, or took it away; from GitHub's issue events. */
export interface IssueTypeEvent {
  /** GitHub's id of the event. */
  readonly id: number;
  /** The issue's number. */
  readonly issue: number;
  readonly action: IssueTypeAction;
  /** Names as they were then; null on the side where there was none, or where GitHub does not say. */
  readonly from: string | null;
  readonly to: string | null;
  /** Login of who did it; empty where the account is gone. */
  readonly actor: string;
  /** ISO 8601. */
  readonly at: string;
}

export const ISSUE_TYPE_ACTIONS = ['added', 'changed', 'removed'] as const;
export type IssueTypeAction = (typeof ISSUE_TYPE_ACTIONS)[number];
