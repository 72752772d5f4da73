import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runTriageAction } from '../../entries/run-triage-action.ts';
import { programEntry } from '../../support/program-entry.ts';
import { type CliResult, runCli } from '../../support/run-cli.ts';
import {
  type GitHubServer,
  REPOSITORY,
  type SeedIssue,
  startGitHub,
  TRIAGER_TOKEN,
} from '../../support/start-git-hub.ts';

const ENTRY = programEntry('triage');
/** As GitHub gives them to every new repository, among others. */
const LABELS = ['bug', 'documentation', 'enhancement', 'question', 'good first issue'];
const WISH: SeedIssue = {
  title: 'Add support for green tea',
  body: 'It would be nice to have an option for green tea. I would like to choose how long it is left in the pot.',
};
const COMPLAINT: SeedIssue = {
  title: 'The kettle crashes when its lid is open',
  body: '### Steps to reproduce\n\n1. Open the lid\n2. Switch it on\n\n### Actual behavior\n\nIt crashes with an error.',
  labels: ['bug'],
};
const FIRST = [
  COMPLAINT,
  { title: 'The lamp is never lit', body: 'It fails since the last update.', labels: ['bug'] },
  { title: 'A softer whistle', body: 'Please make it softer.', labels: ['enhancement'] },
];

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-types-'));
});
after(() => rm(folder, { recursive: true }));

async function withServer(issues: readonly SeedIssue[], work: (server: GitHubServer) => Promise<void>): Promise<void> {
  const server = await startGitHub({ labels: LABELS, issues, suggestions: 'on' });
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

/** In a folder without an index. */
function triage({ apiUrl }: GitHubServer, issue: number, ...args: readonly string[]): Promise<CliResult> {
  const env = { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: TRIAGER_TOKEN };
  const all = ['triage', '--repo', REPOSITORY, '--index', folder, '--issue', String(issue), ...args];
  return runCli(all, { env });
}

const SAYS_WHENCE = /Types \(.*enhancement.*\) were judged by the experience of other repositories/;

for (const [name, history] of [
  ['without a labelled issue', []],
  ['with three labelled issues', FIRST],
] as const) {
  test(`a repository ${name} is asked about a type that other repositories teach, and gets no label`, async () => {
    await withServer([...history, WISH], async (server) => {
      const number = history.length + 1;

      const asked = await triage(server, number, '--apply', 'suggest', '--json');

      assert.equal(asked.exitCode, 0, asked.stderr);
      assert.match(asked.stderr, SAYS_WHENCE);
      const suggestions = server.suggestions?.of(number) ?? [];
      // The server numbers labels in the order that it got them.
      assert.deepEqual(
        suggestions.map(({ target_id, confidence }) => [LABELS[Number(target_id) - 1], confidence]),
        [['enhancement', 'MEDIUM']],
      );
      assert.match(
        suggestions[0]?.rationale ?? '',
        /^worded like such issues in other repositories; right \d\d of 100/,
      );
      assert.deepEqual(await server.labelsOf(number), []);

      const added = await triage(server, number, '--add-labels', '--cutoff', '0.1');

      assert.equal(added.exitCode, 0, added.stderr);
      assert.ok(!(await server.labelsOf(number)).includes('enhancement'));
    });
  });
}

test('the summary of a run says in a line that other repositories speak', async () => {
  await withServer([WISH], async (server) => {
    const inputs = { index_path: folder, index_artifact_name: 'none', apply: 'suggest' };

    const { exitCode, stderr, summary } = await runTriageAction({ server, entry: ENTRY, issue: 1, inputs });

    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.match(
      summary,
      /^> Types .*bug, enhancement, question.* were judged by the experience of other repositories.*none is added.*$/m,
    );
    assert.match(summary, /worded like such issues in other repositories/);
  });
});

test('an issue that says nothing gets no type from elsewhere either', async () => {
  await withServer([{ title: 'hello', body: 'please help me' }], async (server) => {
    const { exitCode, stderr } = await triage(server, 1, '--apply', 'suggest');

    assert.equal(exitCode, 0, stderr);
    assert.deepEqual(server.suggestions?.of(1), []);
  });
});
