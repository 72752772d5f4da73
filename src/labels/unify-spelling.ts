import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';

/**
 * The issues, oldest first, with one spelling for each label. GitHub tells labels apart without regard to case, but a
 * history that was read at different times may hold several spellings of one; that of the newest issue wins.
 */
export function unifySpelling<Item extends Pick<Issue, 'labels'>>(issues: readonly Item[]): readonly Item[] {
  const spelling = new Map<string, string>();
  for (const { labels } of issues) for (const name of labels) spelling.set(labelKey(name), name);
  const unified = (name: string) => spelling.get(labelKey(name)) ?? name;
  return issues.map((issue) => ({ ...issue, labels: [...new Set(issue.labels.map(unified))] }));
}
