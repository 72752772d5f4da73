import type { Manifest } from '../artifact/manifest.ts';
import type { TypeHistory } from '../labels/type-labels.ts';

/** What the manifest says of issue types; nothing where no issue has one. */
export function describeTypes({ names, typed, labelled }: TypeHistory): Manifest['learned']['types'] {
  return typed === 0 ? undefined : { names: names.map((name) => ({ ...name })), typed, labelled };
}
