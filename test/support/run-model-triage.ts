import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { TriageJson } from '../../src/triage/report/triage-json.ts';
import { runCli } from './run-cli.ts';
import type { ModelServer } from './start-model-server.ts';
import { writeTree } from './write-tree.ts';

/** The sample index that comes along. */
export const SAMPLE_INDEX = join(import.meta.dirname, '../../index-artifacts');

/** The local engine is sure of an area (area/charts), and says type/bug without being sure. */
export const UNSURE_ISSUE = {
  number: 5002,
  title: 'Weights jump between hives',
  body:
    'Two hives swap their weight every few hours. I use the MQTT bridge and the chart shows both wrong. ' +
    'Is that on purpose?',
};

export interface ModelTriage {
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly issue?: unknown;
}

export interface ModelTriageResult {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Throws where there is none. */
  readonly verdict: TriageJson;
  /** Names of the labels that would be added. */
  readonly applied: readonly string[];
}

/** Triages an issue file on the command line, as JSON, with the sample index. */
export async function runModelTriage(t: TestContext, run: ModelTriage = {}): Promise<ModelTriageResult> {
  const { flags = [], env = {}, issue = UNSURE_ISSUE } = run;
  const folder = await writeTree(t, { 'issue.json': JSON.stringify(issue) });
  const args = ['triage', '--issue-file', join(folder, 'issue.json'), '--index', SAMPLE_INDEX, '--json', ...flags];
  const { exitCode, stdout, stderr } = await runCli(args, { env });
  const read = (): TriageJson => JSON.parse(stdout) as TriageJson;
  return {
    exitCode,
    stderr,
    get verdict() {
      return read();
    },
    get applied() {
      return read().labels.flatMap(({ name, applied }) => (applied ? [name] : []));
    },
  };
}

/** Flags and environment that lead to the server. */
export function geminiOf({ url }: ModelServer): { readonly flags: string[]; readonly env: Record<string, string> } {
  return { flags: ['--gemini-base-url', url], env: { GEMINI_API_KEY: 'gemini-secret' } };
}

/** As `geminiOf`; a server of one's own needs no key. */
export function openaiOf({ openaiUrl }: ModelServer): {
  readonly flags: string[];
  readonly env: Record<string, string>;
} {
  return { flags: ['--openai-base-url', openaiUrl], env: {} };
}
