import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { COMPILE_CACHE } from './compile-cache.ts';
import { CLI_ENTRY } from './run-cli.ts';
import { until } from './until.ts';

export interface ServeProcess {
  readonly url: string;
  /** All that was written to standard error so far. */
  readonly log: () => string;
  signal(name: NodeJS.Signals): void;
  /** Resolves to the exit code. */
  ended(): Promise<number | null>;
}

export interface ServeSetting {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly after: (end: () => Promise<void>) => void;
}

/** Starts `auto-triager serve` as a process of its own on a free port, and waits until it listens. */
export async function startServe({ args, env, after }: ServeSetting): Promise<ServeProcess> {
  const child = spawn(process.execPath, [CLI_ENTRY, 'serve', '--port', '0', ...args], {
    env: { PATH: process.env.PATH ?? '', ...COMPILE_CACHE, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = once(child, 'close') as Promise<[number | null]>;
  let log = '';
  let hasEnded = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = exit.then(([exitCode]) => {
    hasEnded = true;
    return exitCode;
  });
  after(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const urlOf = () => /^Listening on (http:\S+) for /m.exec(log)?.[1];
  await until(() => urlOf() !== undefined || hasEnded);
  const url = urlOf();
  if (url === undefined) throw new Error(`serve ended: ${log}`);
  return { url, log: () => log, signal: (name) => child.kill(name), ended: () => ended };
}
