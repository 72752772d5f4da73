import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface CodeOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a module that may import what this project has, as a process of its own. */
export async function runCode(
  code: string,
  { cwd, env }: CodeOptions,
): Promise<{ readonly stdout: string; readonly exitCode: number | null }> {
  // Beside the packages, so that it finds them.
  const root = join(import.meta.dirname, '../..');
  const file = join(root, `node_modules/.code-${process.pid}.mjs`);
  await writeFile(file, code);
  try {
    const child = spawn(process.execPath, [file], { cwd, env: { PATH: process.env.PATH, HOME: cwd, ...env } });
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    return { stdout: stdout + stderr, exitCode };
  } finally {
    await rm(file);
  }
}
