import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** What one process took from its start to its end. */
export interface ProcessUsage {
  readonly wallMs: number;
  readonly userMs: number;
  readonly systemMs: number;
  /** Largest resident memory, in bytes. */
  readonly peakRssBytes: number;
  readonly stdout: string;
}

/** A process that may have failed: what it took all the same. */
export interface EndedProcess extends ProcessUsage {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly stderr: string;
}

/** Where a process runs; unless given here, and with no environment but PATH. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** It is killed then; no limit unless given. */
  readonly limitMs?: number;
}

const HOOK = join(import.meta.dirname, 'report-usage.cjs');
/** Last characters of standard error that are shown when a process fails. */
const MAX_ERROR_CHARS = 2_000;

const usageSchema = z.object({ userUs: z.number(), systemUs: z.number(), peakRssKib: z.number() });

/** `measureEnded` of a process that must succeed: throws with the end of what it said where it does not. */
export async function measureProcess(args: readonly string[], surroundings: Surroundings = {}): Promise<ProcessUsage> {
  const { status, stderr, ...usage } = await measureEnded(args, surroundings);
  if (status !== 0) throw failure(args, { status, said: stderr.trim() === '' ? usage.stdout : stderr });
  return usage;
}

/**
 * Runs this Node.js with `args` and measures it, whatever its exit code. Every process carries a small hook that reports its
 * use of processor and memory at its end, and costs it about a millisecond. Throws where it reported nothing.
 */
export async function measureEnded(
  args: readonly string[],
  { env, folder, limitMs }: Surroundings = {},
): Promise<EndedProcess> {
  const startMs = performance.now();
  const child = spawn(process.execPath, ['--require', HOOK, ...args], {
    env: env ?? { PATH: process.env.PATH ?? '' },
    cwd: folder,
    timeout: limitMs,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const { promise: exit, resolve, reject } = Promise.withResolvers<{ status: number | null; wallMs: number }>();
  child.on('error', reject);
  child.on('exit', (status) => resolve({ status, wallMs: performance.now() - startMs }));
  const read = (descriptor: number) => text(child.stdio[descriptor] as Readable);
  const [{ status, wallMs }, stdout, stderr, usage] = await Promise.all([exit, read(1), read(2), read(3)]);
  const lastLine = usage.trimEnd().split('\n').at(-1) ?? '';
  if (lastLine === '') throw failure(args, { status, said: stderr });
  const { userUs, systemUs, peakRssKib } = usageSchema.parse(JSON.parse(lastLine));
  return {
    status,
    wallMs,
    userMs: userUs / 1000,
    systemMs: systemUs / 1000,
    peakRssBytes: peakRssKib * 1024,
    stdout,
    stderr,
  };
}

/** User and system time of all threads. */
export function processorMs({ userMs, systemMs }: Pick<ProcessUsage, 'userMs' | 'systemMs'>): number {
  return userMs + systemMs;
}

function failure(args: readonly string[], { status, said }: { status: number | null; said: string }): Error {
  return new Error(`node ${args.join(' ')} ended with status ${status}:\n${said.slice(-MAX_ERROR_CHARS)}`);
}
