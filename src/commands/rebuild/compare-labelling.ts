import type { Manifest } from '../../artifact/manifest.ts';
import { labelKey } from '../../issue/label-key.ts';
import { isReachable } from '../../text/format-figures.ts';

/** What an index does with the labels of one family. */
export interface FamilyLabelling {
  readonly family: string;
  /** Labels that it knows. */
  readonly known: number;
  /** Those of them that it adds where it is sure. */
  readonly added: number;
  /** Names of those that it adds and the index before did not, and the other way round; empty where there was none before. */
  readonly starts: readonly string[];
  readonly stops: readonly string[];
}

type Labels = Pick<Manifest, 'labels'>;

/** By family, in the order of the index: what is labelled from now on, and what changed. */
export function compareLabelling(now: Labels, before: Labels | undefined): FamilyLabelling[] {
  const families = [...new Set(now.labels.map(({ family }) => family))];
  return families.map((family) => {
    const known = now.labels.filter((label) => label.family === family);
    const added = addedLabels(now, family);
    const former = before === undefined ? added : addedLabels(before, family);
    return {
      family,
      known: known.length,
      added: added.length,
      starts: without(added, former),
      stops: without(former, added),
    };
  });
}

function addedLabels({ labels }: Labels, family: string): string[] {
  return labels.filter((label) => label.family === family && isReachable(label.cutoff)).map(({ name }) => name);
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const keys = new Set(others.map(labelKey));
  return names.filter((name) => !keys.has(labelKey(name)));
}
