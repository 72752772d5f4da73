/** A label that the triager set on an issue, and what became of it. */
export interface LabelCase {
  /** The issue's number. */
  readonly issue: number;
  readonly label: string;
  readonly family: string;
  /** ISO 8601: when it was set. */
  readonly setAt: string;
  /**
   * `removed`: a person took it away and left it so. `kept`: it stayed until the issue was closed, or for the settling
   * time, or a person put it back. `open`: it stands, but people may still come to it.
   */
  readonly outcome: 'kept' | 'removed' | 'open';
  /** How long it was watched: until it was removed, or until now; without an end where it is kept. */
  readonly watchedMs: number;
  /** Absent unless removed. */
  readonly removal?: Removal;
}

export interface Removal {
  readonly at: string;
  /** Login; empty where the account is gone. */
  readonly by: string;
  /** Labels of the same family that people gave the issue after this one was set, and left there. */
  readonly replacedBy: readonly string[];
}
