/** From which issue to which. */
export interface IssueRange {
  readonly first: number;
  readonly last: number;
  /** ISO 8601; absent where an end has no date. */
  readonly from?: string;
  readonly until?: string;
}

interface Dated {
  readonly number: number;
  readonly createdAt?: string;
}

/** The first and the last of issues in order of time; undefined without any. */
export function issueRange(issues: readonly Dated[]): IssueRange | undefined {
  const [first] = issues;
  const last = issues.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    first: first.number,
    last: last.number,
    ...(first.createdAt === undefined ? {} : { from: first.createdAt }),
    ...(last.createdAt === undefined ? {} : { until: last.createdAt }),
  };
}
