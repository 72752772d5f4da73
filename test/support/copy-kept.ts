import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makerHash } from './sources-hash.ts';
import { until } from './until.ts';

/** Beside what tests share already; ignored by git. */
const KEPT = join(import.meta.dirname, '../../out/kept');
const KEY_LENGTH = 24;

export interface Kept {
  /** All that decides what is made, beside the sources. */
  readonly key: readonly unknown[];
  /** Writes into an empty folder. */
  readonly make: (folder: string) => Promise<void>;
  /** Where all tests keep theirs, unless given. */
  readonly kept?: string;
}

/**
 * Copies to `target`, which is not there yet, what the sources make of the key. It is made once for all test files and runs; what
 * other sources made is removed. Where several processes want it at once, one makes it, the others wait.
 */
export async function copyKept(target: string, { key, make, kept = KEPT }: Kept): Promise<void> {
  const place = join(kept, makerHash());
  if (mkdirSync(place, { recursive: true }) !== undefined) removeOthers(kept);
  const name = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, KEY_LENGTH);
  const entry = join(place, name);
  // Its maker may fail or be killed: then the next one makes it.
  while (!existsSync(entry)) {
    let isMine = false;
    await until(() => {
      isMine = lock(entry);
      return isMine || existsSync(entry);
    });
    if (isMine) await makeEntry(entry, make).finally(() => rmSync(`${entry}.lock`, { force: true }));
  }
  cpSync(entry, target, { recursive: true });
}

/** Appears as a whole or not at all. */
async function makeEntry(entry: string, make: Kept['make']): Promise<void> {
  // Another may have made it between the look and the lock.
  if (existsSync(entry)) return;
  const building = `${entry}.making`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building);
  await make(building);
  renameSync(building, entry);
}

/** Whether this process may make it now. A lock holds its owner's process number from its first moment; that of a dead one is removed. */
function lock(entry: string): boolean {
  const [path, own] = [`${entry}.lock`, `${entry}.${process.pid}`];
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isAlive(ownerOf(path))) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function ownerOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** One whose lock went while it was read may be followed by the next. */
function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What other sources made. */
function removeOthers(kept: string): void {
  for (const other of readdirSync(kept)) {
    if (other !== makerHash()) rmSync(join(kept, other), { recursive: true, force: true });
  }
}
