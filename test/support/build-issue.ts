import type { Issue } from '../../src/issue/issue.ts';

/** An open issue without labels and dates, with the given parts replaced. */
export function buildIssue(parts: Partial<Issue> = {}): Issue {
  const { number = 1 } = parts;
  return { number, title: `Title of ${number}`, body: `Body of ${number}`, labels: [], state: 'open', ...parts };
}
