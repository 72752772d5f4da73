/** One GitHub issue as every stage sees it: well-formed text, no null bytes, `body` empty when GitHub says null. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Label names as GitHub spells them, without duplicates. */
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  /** ISO 8601, absent where the source does not say. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** Login of the author. */
  readonly author?: string;
  /** Name of GitHub's own issue type; null where it has none, absent where the source does not say. */
  readonly type?: string | null;
  /** Logins of who has it; absent where nobody has, or the source does not say. */
  readonly assignees?: readonly string[];
  /** Chosen options by name of GitHub's single-select issue fields; empty where none is, absent where the source does not say. */
  readonly fields?: IssueFields;
  /** What no stage learns from, but reports and data sets ask for; absent where the source says none of it. */
  readonly details?: IssueDetails;
}

export type IssueFields = Readonly<Record<string, string>>;

/** Facts about an issue beside its content. They come and go together: a later version replaces them all. */
export interface IssueDetails {
  /** GitHub's word for why it is in its state: `completed`, `not_planned`, `duplicate`, `reopened`. */
  readonly stateReason?: string;
  /** What the author is to the repository, in GitHub's words: `MEMBER`, `CONTRIBUTOR`, `NONE`. */
  readonly authorAssociation?: string;
  /** ISO 8601; absent while the issue is open. */
  readonly closedAt?: string;
  readonly commentCount?: number;
  /** Of all kinds together. */
  readonly reactionCount?: number;
  /** Title of the milestone. */
  readonly milestone?: string;
}
