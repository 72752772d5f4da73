import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** In the folder of bundles: the hash of the sources that they were built from. */
export const SOURCES_FILE = 'sources.sha256';

/** Of all that bundles are made of: the sources and the packages. 64 hex digits, the same in any clone with the same line ends. */
export function hashSources(root: string): string {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256');
  for (const path of [join(root, 'package-lock.json'), ...sources].toSorted()) {
    const bytes = readFileSync(path);
    hash.update(`${relative(root, path).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
