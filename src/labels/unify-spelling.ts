import type { Issue } from '../issue/issue.ts';

/**
 * The issues, oldest first, with one spelling for each label. GitHub tells labels apart without regard to case, but a
 * history that was read at different times may hold several spellings of one; that of the newest issue wins.
 */
export function unifySpelling(issues: readonly Issue[]): readonly Issue[] {
  const spelling = new Map(issues.flatMap((issue) => issue.labels).map((name) => [name.toLowerCase(), name]));
  const unified = (name: string) => spelling.get(name.toLowerCase()) ?? name;
  return issues.map((issue) => ({ ...issue, labels: [...new Set(issue.labels.map(unified))] }));
}
