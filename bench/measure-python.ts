import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { ProcessUsage } from './measure-process.ts';

const run = promisify(execFile);
/** Debian's own packages are seen by its own Python alone. */
const USUAL = ['python3', '/usr/bin/python3'] as const;
const MAX_OUTPUT_BYTES = 16 * 2 ** 20;
/** Several threads wait for each other in processor time; the measure is of the work. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

export interface Python {
  readonly file: string;
  /** Of scikit-learn. */
  readonly version: string;
}

/** The first Python that has scikit-learn: of those given, or the usual ones; undefined where none has it. */
export async function findScikitLearn(files: readonly string[] = USUAL): Promise<Python | undefined> {
  for (const file of files) {
    const found = await run(file, ['-c', 'import sklearn; print(sklearn.__version__)']).catch(() => undefined);
    if (found !== undefined) return { file, version: found.stdout.trim() };
  }
  return undefined;
}

const usageSchema = z.object({ userUs: z.number(), systemUs: z.number(), peakRssKib: z.number() });

/** Runs a script on one thread, which prints what it used as one line of JSON. Throws where it fails. */
export async function measurePython(file: string, args: readonly string[]): Promise<ProcessUsage> {
  const startMs = performance.now();
  const env = { PATH: process.env.PATH ?? '', ...ONE_THREAD };
  const { stdout } = await run(file, args, { env, maxBuffer: MAX_OUTPUT_BYTES });
  const wallMs = performance.now() - startMs;
  const { userUs, systemUs, peakRssKib } = usageSchema.parse(JSON.parse(stdout));
  return { wallMs, userMs: userUs / 1000, systemMs: systemUs / 1000, peakRssBytes: peakRssKib * 1024, stdout };
}
