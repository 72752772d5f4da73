import { rmSync } from 'node:fs';
import { ConfigError } from '../../shared/errors.ts';
import { guardCorpus } from './open-corpus.ts';
import { explainUnusablePath, isBusy, openDatabase } from './open-database.ts';

/**
 * Keeps other scrapes away from the corpus file at `path` until the returned function is called or the process ends,
 * however it ends: it is a lock of the operating system on an empty file beside it, which SQLite handles on all of them.
 * Reading and importing go on. Throws ConfigError when another process has it, or the file cannot be made.
 */
export function lockCorpus(path: string): () => void {
  const unusable = explainUnusablePath(path, { mayCreate: true });
  if (unusable !== undefined) throw new ConfigError(`The corpus cannot be opened: ${unusable}`);
  const lockPath = `${path}.lock`;
  const database = guardCorpus(path, () => openDatabase(lockPath, 'write'));
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error))
      return guardCorpus(path, () => {
        throw error;
      });
    throw new ConfigError(`Another scrape is filling ${path}; wait until it is done, or give another file`);
  }
  return () => {
    // While the lock still holds: afterwards the name may stand for the lock of another scrape.
    const isRemoved = removeLock(lockPath);
    database.close();
    if (!isRemoved) removeLock(lockPath);
  };
}

/** False where the system removes no file that is open, as on Windows: there another scrape's lock stays, too. */
function removeLock(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
