import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Surroundings } from './measure-process.ts';

/** Files of JavaScript that a process loads, and their size; addons do not count. */
export interface LoadedCode {
  readonly files: number;
  readonly bytes: number;
}

const HOOK = join(import.meta.dirname, 'count-loaded.cjs');
const loadedSchema = z.object({ files: z.number(), bytes: z.number() });

/** Runs this Node.js with `args` once, and counts; that costs time, so it is not for measuring. Throws where it told nothing. */
export async function countLoadedCode(
  args: readonly string[],
  { env, folder }: Surroundings = {},
): Promise<LoadedCode> {
  const child = spawn(process.execPath, ['--require', HOOK, ...args], {
    env: env ?? { PATH: process.env.PATH ?? '' },
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [told] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'exit')]);
  if (told === '') throw new Error(`node ${args.join(' ')} did not tell what it loaded.`);
  return loadedSchema.parse(JSON.parse(told));
}
