import { cleanLine } from './clean-text.ts';
import { isObject } from './json-object.ts';
import { labelKey } from './label-key.ts';

/** GitHub stops at 50; the rest is room for names imported from other trackers. */
export const MAX_LABEL_CHARS = 200;
/** GitHub's own limit for one issue. */
export const MAX_LABELS = 100;

/** Names of `[{ name }]` or `[string]`, the first spelling of each; GitHub tells labels apart without regard to case. */
export function parseLabels(labels: readonly unknown[]): string[] {
  const names = new Map<string, string>();
  for (const label of labels) {
    const name = isObject(label) ? label.name : label;
    if (typeof name !== 'string') continue;
    const cleanName = cleanLine(name, MAX_LABEL_CHARS);
    const key = labelKey(cleanName);
    if (cleanName !== '' && !names.has(key)) names.set(key, cleanName);
    if (names.size === MAX_LABELS) break;
  }
  return [...names.values()];
}
