import { join } from 'node:path';
import { readSample, sampleLabels } from '../../test/support/build-sample-index.ts';
import { runAction } from '../../test/support/run-action.ts';
import { startGitHub, TRIAGER_TOKEN } from '../../test/support/start-git-hub.ts';
import { SAMPLE_REPOSITORY } from '../look/triage-summaries.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface RealOutput {
  /** The job summary, as Markdown. */
  readonly summary: string;
  /** The comment on the issue, as Markdown; absent where none was written. */
  readonly comment: string | undefined;
}

/** Runs the action on a new issue of the sample, with the sample's index, against an emulated GitHub on loopback. */
export async function runOnSample(number: number): Promise<RealOutput> {
  const [history, newIssues] = await Promise.all([readSample('issues.jsonl'), readSample('new-issues.jsonl')]);
  const known = new Map([...history, ...newIssues].map((issue) => [issue.number, issue]));
  // The emulator numbers from 1: what the sample leaves out is a blank issue.
  const issues = Array.from({ length: number }, (_, at) => {
    const { title, body, labels } = known.get(at + 1) ?? { title: 'Not in the sample', body: null, labels: [] };
    return { title, body, labels: labels.map(({ name }) => name) };
  });
  const server = await startGitHub({ repository: SAMPLE_REPOSITORY, labels: await sampleLabels(), issues });
  try {
    const run = await runAction({
      nodeArguments: [join(ROOT, 'src/entries/triage.ts')],
      eventName: 'issues',
      event: { action: 'opened', issue: await server.call('GET', `/issues/${number}`) },
      inputs: { token: TRIAGER_TOKEN, add_labels: 'true', index_path: join(ROOT, 'index-artifacts') },
      files: { '.github/auto-triager.yml': 'triage:\n  add_comment: true\n', '.git/HEAD': 'ref: refs/heads/main\n' },
      env: {
        GITHUB_REPOSITORY: SAMPLE_REPOSITORY,
        GITHUB_API_URL: server.apiUrl,
        GITHUB_SERVER_URL: 'https://github.com',
      },
    });
    const [comment] = await server.commentsOf(number);
    if (run.exitCode !== 0) throw new Error(run.stdout);
    return { summary: run.summary, comment: comment?.body };
  } finally {
    await server.close();
  }
}
