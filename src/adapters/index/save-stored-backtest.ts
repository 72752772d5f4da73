import { join } from 'node:path';
import { BACKTEST_FILE } from '../../artifact/artifact.ts';
import type { StoredBacktest } from '../../evaluation/stored-backtest.ts';
import { formatStoredBacktest } from '../../evaluation/stored-backtest-file.ts';
import { ConfigError } from '../../shared/errors.ts';
import { ensureFolder } from '../files/ensure-folder.ts';
import { openArtifactFolder } from '../files/open-artifact-folder.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/** Makes the folder for a backtest. ConfigError where it holds an index, which would not agree with its manifest then. */
export async function prepareBacktestFolder(folder: string): Promise<void> {
  await ensureFolder(folder);
  if ((await openArtifactFolder(folder)).kind === 'none') return;
  throw new ConfigError(
    `${JSON.stringify(folder)} holds an index. Save the backtest in another folder, or build the index with --backtest.`,
  );
}

/** Writes `backtest.jsonl` into a folder that is there. Throws ConfigError. */
export async function saveStoredBacktest(folder: string, backtest: StoredBacktest): Promise<void> {
  await writeFileAtomically(join(folder, BACKTEST_FILE), formatStoredBacktest(backtest));
}
