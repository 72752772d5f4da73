/** First line of our health issue, by which it is found again. Changing it orphans the issues that there are. */
export const HEALTH_MARKER = '<!-- auto-triager:health -->';
export const HEALTH_TITLE = 'Auto Triager: health';

/** Whether it was well when the issue was written last, and since when: kept in the issue itself. */
export interface HealthState {
  readonly isIll: boolean;
  /** ISO 8601. */
  readonly since: string;
}

const STATE = /^<!-- auto-triager:health-state (ill|well) ([0-9TZ:.-]+) -->$/m;

/** The text of the issue: marker and state, which readers do not see, then the report. */
export function composeHealthIssue(report: string, { isIll, since }: HealthState): string {
  return `${HEALTH_MARKER}\n<!-- auto-triager:health-state ${isIll ? 'ill' : 'well'} ${since} -->\n\n${report}`;
}

/** Undefined where the text tells of none. */
export function readHealthState(body: string): HealthState | undefined {
  const [, state, since = ''] = STATE.exec(body) ?? [];
  return state === undefined ? undefined : { isIll: state === 'ill', since };
}

export function isHealthIssue(body: string): boolean {
  return body.trimStart().startsWith(HEALTH_MARKER);
}
