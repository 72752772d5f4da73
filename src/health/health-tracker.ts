import type { QuotaHealth, TriageHealth } from './health.ts';

export interface HealthReport {
  /** Number of the issue to write; `create`: the one that is found by marker and author, else a new one. */
  readonly issue: number | 'create';
  /** Markdown without marker. */
  readonly report: string;
  /** What people are told once, in a comment, when it turns from well to ill. */
  readonly alert: string;
  readonly isIll: boolean;
  /** ISO 8601: when it was looked at. */
  readonly checkedAt: string;
  /** Logins under which earlier runs may have written the issue. */
  readonly botLogins: readonly string[];
}

/** Port: where health is read from and told. Methods that read never reject: what cannot be read is not known. */
export interface HealthTracker {
  /**
   * Keeps one issue whose text is the report: creates it, or updates it in place; doing it twice changes nothing. One
   * comment is written when it turns from well to ill. Resolves to the issue's number. Throws ServiceError; ConfigError
   * where the issue is missing or somebody else's, since its text would be lost.
   */
  ensureHealthIssue(report: HealthReport): Promise<number>;
  /** The newest 30 finished runs of the workflow of this name or file, or of the one whose name speaks of triage. */
  readTriages(workflow?: string): Promise<TriageHealth | undefined>;
  readQuota(): Promise<QuotaHealth | undefined>;
}
