import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SHARED_FOLDER } from './bundle-layout.ts';
import { type RunResult, runNode } from './run-node.ts';

const RUN_TIMEOUT_MS = 2 * 60_000;

export interface RunBundlesOptions {
  /** The folder of bundles. */
  readonly folder: string;
  readonly names: readonly string[];
  /** What threads run, by the names of their files among what the bundles share. */
  readonly threads: readonly string[];
  /** What `cli --version` has to say. */
  readonly version: string;
}

/**
 * Copies the bundles to a place where nothing else is, runs each of them there, and returns what is wrong, a
 * sentence each. A bundle can be made without complaint and still miss a package, an addon or a data file.
 */
export async function runBundles({ folder, names, threads, version }: RunBundlesOptions): Promise<string[]> {
  const place = await mkdtemp(join(tmpdir(), 'dist-alone-'));
  try {
    const alone = join(place, 'dist');
    await cp(folder, alone, { recursive: true });
    const problems: string[] = [];
    for (const name of names) {
      const found = name === 'cli' ? await checkCommandLine(alone, version) : await checkAction(alone, name);
      problems.push(...found);
    }
    for (const name of threads) problems.push(...(await checkThread(alone, name)));
    return problems;
  } finally {
    await rm(place, { recursive: true });
  }
}

async function checkCommandLine(folder: string, version: string): Promise<string[]> {
  const shown = await runBundle(folder, 'cli', ['--version']);
  const help = await runBundle(folder, 'cli', ['--help']);
  const problems = [
    ...expectSuccess('cli --version', shown),
    ...expectSuccess('cli --help', help),
    ...(shown.stdout.trim() === version ? [] : [`cli --version says ${shown.stdout.trim()} instead of ${version}`]),
    ...(help.stdout.includes('Usage:') ? [] : ['cli --help shows no usage']),
  ];
  const hasDemo = /^\s+demo\b/m.test(help.stdout);
  if (!hasDemo) return problems;
  return [...problems, ...expectSuccess('cli demo', await runBundle(folder, 'cli', ['demo']))];
}

/** An action without the runner's variables has to say what it lacks, as an annotation, and fail. */
async function checkAction(folder: string, name: string): Promise<string[]> {
  const result = await runBundle(folder, name, []);
  const output = result.stdout + result.stderr;
  const isClear = /^::error/m.test(result.stdout) && !/^\s+at .*\(?(file|node):/m.test(output);
  if (result.status === 1 && isClear) return [];
  return [`${name} without a runner should fail with one clear annotation; ${describeRun(result)}`];
}

/** Started alone, what a thread runs has to load and to say what it is. */
async function checkThread(folder: string, name: string): Promise<string[]> {
  const result = await runFile(join(folder, SHARED_FOLDER, `${name}.js`), { folder, args: [] });
  if (result.status === 1 && result.stderr.includes('does nothing alone')) return [];
  return [`${name} without a program should say that it is a thread; ${describeRun(result)}`];
}

function expectSuccess(what: string, result: RunResult): string[] {
  return result.status === 0 ? [] : [`${what} failed; ${describeRun(result)}`];
}

function runBundle(folder: string, name: string, args: readonly string[]): Promise<RunResult> {
  return runFile(join(folder, name, 'index.js'), { folder, args });
}

function runFile(
  file: string,
  { folder, args }: { readonly folder: string; readonly args: readonly string[] },
): Promise<RunResult> {
  // Neither tokens nor a runner: only what any process on a machine has.
  const env = { PATH: process.env.PATH, HOME: folder };
  return runNode([file, ...args], { cwd: folder, env, timeoutMs: RUN_TIMEOUT_MS });
}

function describeRun({ status, stdout, stderr }: RunResult): string {
  return `it ended with status ${status ?? 'none (killed)'} and wrote:\n${stdout}${stderr}`;
}
