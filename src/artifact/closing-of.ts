import type { Manifest } from './manifest.ts';

/** From which similarity on closing may be proposed; undefined where nothing says so, or an older version measured similarity otherwise. */
export function closingOf({ closing }: Pick<Manifest, 'closing'>): Manifest['closing'] {
  return closing?.scale === undefined ? undefined : closing;
}
