import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** What one process took from its start to its end. */
export interface ProcessUsage {
  /** From just before it was started until it had ended. */
  readonly wallMs: number;
  readonly userMs: number;
  readonly systemMs: number;
  /** Largest resident memory, in bytes. */
  readonly peakRssBytes: number;
  readonly stdout: string;
}

const HOOK = join(import.meta.dirname, 'report-usage.cjs');
/** Last characters of standard error that are shown when a process fails. */
const MAX_ERROR_CHARS = 2_000;

const usageSchema = z.object({ userUs: z.number(), systemUs: z.number(), peakRssKib: z.number() });

/**
 * Runs this Node.js with `args`, with no environment but PATH, and measures it. Every process carries a small hook that
 * reports its use of processor and memory at its end, and costs it about a millisecond. Throws when it fails.
 */
export async function measureProcess(args: readonly string[]): Promise<ProcessUsage> {
  const startMs = performance.now();
  const child = spawn(process.execPath, ['--require', HOOK, ...args], {
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const { promise: exit, resolve, reject } = Promise.withResolvers<{ status: number | null; wallMs: number }>();
  child.on('error', reject);
  child.on('exit', (status) => resolve({ status, wallMs: performance.now() - startMs }));
  const read = (descriptor: number) => text(child.stdio[descriptor] as Readable);
  const [{ status, wallMs }, stdout, stderr, usage] = await Promise.all([exit, read(1), read(2), read(3)]);
  if (status !== 0) {
    throw new Error(`node ${args.join(' ')} ended with status ${status}:\n${stderr.slice(-MAX_ERROR_CHARS)}`);
  }
  const { userUs, systemUs, peakRssKib } = usageSchema.parse(JSON.parse(usage));
  return { wallMs, userMs: userUs / 1000, systemMs: systemUs / 1000, peakRssBytes: peakRssKib * 1024, stdout };
}
