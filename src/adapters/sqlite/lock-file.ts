import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { isBusy, openDatabase } from './open-database.ts';

/** The name may go over to another file while we open it, though hardly as often as this. */
const MAX_TRIES = 10;

/**
 * Takes a lock of the operating system on an empty file at `path`, which SQLite handles on all of them: it lasts until the
 * returned function is called, which removes the file, or the process ends, however it ends. Undefined where another
 * process has it. Throws the errors of the file system and of SQLite.
 */
export function lockFile(path: string): (() => void) | undefined {
  for (let tries = 1; ; tries += 1) {
    // Made before it is opened: what has no number yet cannot be compared.
    closeSync(openSync(path, 'a'));
    const before = inode(path);
    const database = openDatabase(path, 'write');
    try {
      database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (isBusy(error)) return undefined;
      throw error;
    }
    // Whoever had it removed the file, perhaps, and another one has its name now.
    if (inode(path) === before || tries === MAX_TRIES) return () => release(path, () => database.close());
    database.close();
  }
}

function inode(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

function release(path: string, close: () => void): void {
  // While the lock still holds: afterwards the name may stand for the lock of another process.
  const isRemoved = removeLock(path);
  close();
  if (!isRemoved) removeLock(path);
}

/** False where the system removes no file that is open, as on Windows: there another process's lock stays, too. */
function removeLock(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
