import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

let known: string | undefined;

/** What decides what this code makes of the same input: all sources, the packages, Node and the machine's kind. 16 hex digits. */
export function sourcesHash(): string {
  known ??= computeHash();
  return known;
}

function computeHash(): string {
  const hash = createHash('sha256').update([process.version, process.platform, process.arch].join());
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of [join(ROOT, 'package-lock.json'), ...sources.sort()]) {
    const bytes = readFileSync(path);
    hash.update(`\0${path.slice(ROOT.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}
