import { spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runProgram } from '../../src/commands/program.ts';
import { COMPILE_CACHE } from './compile-cache.ts';
import { programEntry } from './program-entry.ts';

export const CLI_ENTRY = programEntry('cli');

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

/** Runs in this process that have not ended. */
let runsHere = 0;
/** Whether one of them, the only one then, has a working folder of its own. */
let hasFolder = false;

/**
 * Runs the command line with none of this process's GitHub variables: here, since a process of its own takes longer to
 * start than most commands to run, or as one where it is given input or is to be killed.
 */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const needsProcess = options.input !== undefined || options.onStart !== undefined;
  // A process has one working folder: two runs of which one has its own do not go together.
  const isTaken = runsHere > 0 && (options.cwd !== undefined || hasFolder);
  if (needsProcess || isTaken) return startCli(args, options);
  const former = process.cwd();
  runsHere++;
  hasFolder = options.cwd !== undefined;
  if (options.cwd !== undefined) process.chdir(options.cwd);
  try {
    const [stdout, stderr] = [new KeptText(), new KeptText()];
    const exitCode = await runProgram({ args, env: options.env ?? {}, stdout, stderr });
    return { exitCode, stdout: stdout.text, stderr: stderr.text };
  } finally {
    runsHere--;
    if (hasFolder) process.chdir(former);
    hasFolder = false;
  }
}

/** Runs the command line as a process of its own. */
export async function startCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
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

class KeptText extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
