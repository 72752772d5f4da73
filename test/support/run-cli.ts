import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { COMPILE_CACHE } from './compile-cache.ts';

export const CLI_ENTRY = join(import.meta.dirname, '../../src/entries/cli.ts');

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Working folder; that of this process unless given. */
  readonly cwd?: string;
  /** Gets what kills the process at once, as a machine that goes down does. */
  readonly onStart?: (kill: () => void) => void;
}

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own, with none of this process's GitHub variables. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const env = { PATH: process.env.PATH ?? '', ...COMPILE_CACHE, ...options.env };
  const child = spawn(process.execPath, [CLI_ENTRY, ...args], { env, cwd: options.cwd });
  const exit = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  options.onStart?.(() => child.kill('SIGKILL'));
  // A program that does not read its input closes the pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { exitCode, stdout, stderr };
}
