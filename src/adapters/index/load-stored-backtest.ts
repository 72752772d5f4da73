import { join } from 'node:path';
import { BACKTEST_FILE } from '../../artifact/artifact.ts';
import { loadManifest } from '../../artifact/load-manifest.ts';
import type { StoredBacktest } from '../../evaluation/stored-backtest.ts';
import { BACKTEST_FORMAT, parseStoredBacktest } from '../../evaluation/stored-backtest-file.ts';
import { ConfigError } from '../../shared/errors.ts';
import { findIndexFolder } from '../files/index-shelf.ts';
import { listFiles } from '../files/list-files.ts';
import { openArtifactFolder } from '../files/open-artifact-folder.ts';
import { readTextFile } from '../files/read-file.ts';

/** A backtest of 10,000 issues is about 3 MB; keeps a foreign file from filling the memory. */
const MAX_BYTES = 256 * 1024 * 1024;
const HOW_TO_MAKE_ONE =
  'Make one with: auto-triager index --backtest --out <folder>, or auto-triager evaluate --save <folder>';

/**
 * The backtest that `index --backtest` left in an index, after the index was checked, or `evaluate --save` in a folder.
 * Throws ConfigError: no such folder, no backtest in it, one that cannot be read; ArtifactError: a damaged index.
 */
export async function loadStoredBacktest(place: string): Promise<StoredBacktest> {
  const folder = await findIndexFolder(place);
  const names = await listFiles(folder);
  if (names === undefined) throw new ConfigError(`${JSON.stringify(folder)} does not exist. ${HOW_TO_MAKE_ONE}`);
  const opened = await openArtifactFolder(folder);
  // In an index only what the manifest lists has a checksum.
  const listed = opened.kind === 'none' ? names : Object.keys((await loadManifest(opened.files)).files);
  if (!listed.includes(BACKTEST_FILE)) {
    const what = opened.kind === 'none' ? JSON.stringify(folder) : `The index in ${JSON.stringify(folder)}`;
    throw new ConfigError(`${what} holds no stored backtest. ${HOW_TO_MAKE_ONE}`);
  }
  const path = join(folder, BACKTEST_FILE);
  const parsed = parseStoredBacktest(await readTextFile(path, { maxBytes: MAX_BYTES }));
  if (parsed.kind === 'backtest') return parsed.backtest;
  const fault =
    parsed.kind === 'damaged'
      ? `is damaged: ${parsed.fault}`
      : `has format version ${parsed.formatVersion}, but this version of auto-triager reads ${BACKTEST_FORMAT}`;
  throw new ConfigError(`${JSON.stringify(path)} ${fault}. ${HOW_TO_MAKE_ONE}`);
}
