import type { Issue } from '../src/issue/issue.ts';
import type { IssueSources } from './issue-sources.ts';
import { mixIssues } from './mix-issues.ts';

const SEED = 20_000;

/** As many issues as there are bug reports, with labels: what learning heads is measured on. */
export function labelledIssues({ corpora, bugReports }: IssueSources): Issue[] {
  return mixIssues({ corpora, count: bugReports.length, seed: SEED });
}

export function describeLabelled(issues: readonly Issue[], { corporaOrigin }: IssueSources): string {
  const labels = new Set(issues.flatMap((issue) => issue.labels)).size;
  return `${issues.length.toLocaleString('en')} issues with ${labels} labels, mixed from ${corporaOrigin}`;
}
