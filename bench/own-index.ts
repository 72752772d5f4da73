import { join } from 'node:path';
import type { BenchSetting } from './benchmark.ts';
import { buildIndex, INDEX_FOLDER } from './build-index.ts';
import { ensureKeptFolder, hashFolder } from './kept-folder.ts';
import { mixIssues } from './mix-issues.ts';

interface Version {
  readonly distFolder: string;
  readonly count: number;
}

const SEED = 50_000;
/** Enough of a SHA-256 to tell versions apart. */
const KEY_CHARS = 12;

/**
 * The folder of an index of mixed issues that the version itself built, with its own reading and writing throughout. Kept
 * for as long as its bundles stay the same; several versions side by side.
 */
export async function ownIndex({ distFolder, count }: Version, setting: BenchSetting): Promise<string> {
  const hash = (await hashFolder(distFolder)).slice(0, KEY_CHARS);
  const folder = await ensureKeptFolder({
    folder: join(setting.cacheFolder, `own-${count}-${hash}`),
    key: `${hash}, ${setting.sources.corporaOrigin}`,
    async make(empty) {
      setting.say(`${distFolder}: building its index of ${count.toLocaleString('en')} issues, once`);
      const issues = mixIssues({ corpora: setting.sources.corpora, count, seed: SEED });
      // In a folder of its own: what is built empties it first.
      await buildIndex(issues, { folder: join(empty, 'built'), cliFile: join(distFolder, 'cli/index.js') });
    },
  });
  return join(folder, 'built', INDEX_FOLDER);
}
