import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { COMPILE_CACHE } from './compile-cache.ts';
import { CLI_ENTRY } from './run-cli.ts';

/**
 * Runs the command line, killed where it is about to make, move or remove files for the `change`th time. Resolves to whether it was
 * killed: otherwise it came to its end with fewer of them.
 */
export async function runUntilKilled(args: readonly string[], change: number): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['--import', join(import.meta.dirname, 'killing-itself.ts'), CLI_ENTRY, ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env.PATH, ...COMPILE_CACHE, KILL_AT_CHANGE: String(change) },
    },
  );
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal === 'SIGKILL';
}
