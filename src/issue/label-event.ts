/** Somebody gave an issue a label or took one away; from GitHub's issue events. */
export interface LabelEvent {
  /** The issue's number. */
  readonly issue: number;
  readonly label: string;
  readonly action: 'labeled' | 'unlabeled';
  /** Login of who did it; empty where the account is gone. */
  readonly actor: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface IdentifiedLabelEvent extends LabelEvent {
  /** GitHub's id of the event; below 0 where the source gave none, made of what the event says. */
  readonly id: number;
}
