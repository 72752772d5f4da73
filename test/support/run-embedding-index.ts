import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type rocketIssues, toIssueLines } from './rocket-issues.ts';
import { type CliResult, runCli } from './run-cli.ts';
import type { EmbeddingServer } from './start-embedding-server.ts';

export type RocketIssues = ReturnType<typeof rocketIssues>;

/** A folder with a corpus of a rocket's issues, and an index of it that a service embedded. */
export interface EmbeddingIndex {
  readonly corpus: string;
  readonly index: string;
  /** Takes issues over into the corpus. */
  import(issues: RocketIssues, repository?: string): Promise<void>;
  /** `auto-triager index` with the service of the server. */
  build(flags?: readonly string[]): Promise<CliResult>;
  /** `auto-triager triage` of a file, as JSON. */
  triage(issue: unknown, flags?: readonly string[], env?: Readonly<Record<string, string>>): Promise<CliResult>;
}

export const KEYS = { GEMINI_API_KEY: 'gemini-secret', OPENAI_API_KEY: 'openai-secret' };

/** Flags that lead to the server and choose its service as the embedder. */
export function embedderFlags(server: EmbeddingServer, provider: 'gemini' | 'openai'): string[] {
  return ['--embedder', provider, ...addressFlags(server)];
}

export function addressFlags({ url, openaiUrl }: EmbeddingServer): string[] {
  return ['--gemini-base-url', url, '--openai-base-url', openaiUrl];
}

export function setUpEmbeddingIndex(
  folder: string,
  { server, provider }: { readonly server: EmbeddingServer; readonly provider: 'gemini' | 'openai' },
): EmbeddingIndex {
  const [lines, corpus, index, issueFile] = ['issues.jsonl', 'corpus.sqlite', 'index', 'issue.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  return {
    corpus,
    index,
    async import(issues, repository = 'acme/rocket') {
      writeFileSync(lines, toIssueLines(issues));
      const { exitCode, stderr } = await runCli(['import', lines, '--repo', repository, '--db', corpus, '--quiet']);
      if (exitCode !== 0) throw new Error(stderr);
    },
    build: (flags = []) =>
      runCli(
        [
          'index',
          '--db',
          corpus,
          '--out',
          index,
          '--json',
          ...embedderFlags(server, provider),
          '--embedding-dimensions',
          '64',
          ...flags,
        ],
        { env: KEYS },
      ),
    async triage(issue, flags = [], env = KEYS) {
      writeFileSync(issueFile, JSON.stringify(issue));
      return runCli(['triage', '--issue-file', issueFile, '--index', index, '--engine', 'local', '--json', ...flags], {
        env,
      });
    },
  };
}
