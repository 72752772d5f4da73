import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { COMPILE_CACHE } from './compile-cache.ts';

export interface ActionRun {
  /** Arguments of Node: the file of the action's entry, after flags if any. */
  readonly nodeArguments: readonly string[];
  /** Inputs by their names in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  /** Payload of the event; a string is written as it is. */
  readonly event?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** Working folder of the action, as `GITHUB_WORKSPACE`. */
  readonly workspace?: string;
  /** Files that lie in it, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Starts a program as the Actions runner does, with only the environment that the runner gives, and waits for it. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'action-run-'));
  try {
    const files = {
      output: join(folder, 'output'),
      summary: join(folder, 'summary'),
      event: join(folder, 'event.json'),
    };
    const event = typeof run.event === 'string' ? run.event : JSON.stringify(run.event ?? {});
    const temporary = join(folder, 'temporary');
    await mkdir(temporary);
    await writeFile(files.output, '');
    await writeFile(files.summary, '');
    await writeFile(files.event, event);
    const inputs = Object.entries(run.inputs ?? {}).map(([name, value]) => [inputVariable(name), value]);
    const workspace = run.workspace ?? folder;
    for (const [path, text] of Object.entries(run.files ?? {})) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), text);
    }
    const child = spawn(process.execPath, run.nodeArguments, {
      cwd: workspace,
      env: {
        ...COMPILE_CACHE,
        PATH: process.env.PATH,
        HOME: folder,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: temporary,
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: run.eventName ?? 'workflow_dispatch',
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        ...Object.fromEntries(inputs),
        ...run.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return {
      exitCode,
      stdout,
      stderr,
      outputs: parseOutputs(await readFile(files.output, 'utf8')),
      summary: await readFile(files.summary, 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The runner's own rule for the names of input variables. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Reads `name<<delimiter`, lines of the value, `delimiter`, as the runner does. */
function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of file.matchAll(/^([^\n<]+)<<([^\n]+)\n(.*?)\n?^\2$/gms)) {
    if (name !== undefined) outputs[name] = value ?? '';
  }
  return outputs;
}
