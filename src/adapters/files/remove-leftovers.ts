import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a file is written to before it has its name; `writing` is followed by the process. */
export function unfinishedName(target: string): string {
  return `${target}.writing-${process.pid}`;
}

/** Removes what killed processes left beside a file that is to be written. What cannot be removed stays: it does no harm. */
export async function removeLeftovers(target: string): Promise<void> {
  const start = `${basename(target)}.writing-`;
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names) {
    const writer = name.startsWith(start) ? name.slice(start.length) : '';
    if (!/^\d+$/.test(writer) || isRunning(Number(writer))) continue;
    await rm(join(dirname(target), name), { force: true }).catch(() => undefined);
  }
}

/** Whether a process has this id; one that may not be asked is there. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
