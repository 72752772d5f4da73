import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES_FILE } from '../../scripts/hash-sources.ts';
import { ROOT, sourcesHash } from './sources-hash.ts';

/**
 * The file that starts a program: the bundle where it was built from the sources as they are, since it starts in half the time;
 * else, as while somebody changes them, the sources, which Node runs as well.
 */
export function programEntry(name: 'cli' | 'rebuild' | 'summarize-run' | 'triage'): string {
  return isBundleFresh() ? join(ROOT, 'dist', name, 'index.js') : join(ROOT, 'src/entries', `${name}.ts`);
}

function isBundleFresh(): boolean {
  try {
    return readFileSync(join(ROOT, 'dist', SOURCES_FILE), 'utf8').trim() === sourcesHash();
  } catch {
    return false;
  }
}
