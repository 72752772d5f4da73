import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { hashSources } from '../../scripts/hash-sources.ts';

export const ROOT = join(import.meta.dirname, '../..');
const KEY_LENGTH = 16;

let known: string | undefined;

/** Of the sources as they are. */
export function sourcesHash(): string {
  known ??= hashSources(ROOT);
  return known;
}

/** Of all that decides what the sources make of the same input: Node and the kind of machine, too. */
export function makerHash(): string {
  const parts = [sourcesHash(), process.version, process.platform, process.arch];
  return createHash('sha256').update(parts.join()).digest('hex').slice(0, KEY_LENGTH);
}
