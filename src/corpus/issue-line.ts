import type { Issue } from '../issue/issue.ts';

/** An issue as a file tells of it. */
export interface IssueLine {
  readonly issue: Issue;
  /** Text of the field `repository`, '' where there is none. */
  readonly repository: string;
  /** Its web page, where the issue has one that can be linked to. */
  readonly url?: string;
}

/** The same for two lines that mean the same issue. */
export function issueKey({ issue, repository }: IssueLine): string {
  return `${repository.toLowerCase()}#${issue.number}`;
}
