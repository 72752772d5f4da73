import { join } from 'node:path';
import { zipSync } from 'fflate';
import { gitHubLog, toBytes } from '../../test/run-summary/build-log.ts';
import { runAction } from '../../test/support/run-action.ts';
import { SHA } from '../../test/support/run-answers.ts';
import { REPOSITORY, TRIAGER_TOKEN } from '../../test/support/start-git-hub.ts';
import { startRunServer } from '../../test/support/start-run-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const PULL_REQUEST = 4;

const OUTPUT = [
  'ok 1 - the lamp is lit',
  'ok 2 - the lens turns',
  'not ok 3 - the wick is trimmed',
  '  ---',
  "  error: 'expected a flame, found smoke'",
  "  at: 'test/wick.test.js:31:5'",
  '  ...',
  '# fail 1',
];
const JUNIT = `<testsuites><testsuite name="lamp">
<testcase name="the lamp is lit" classname="lamp" file="test/lamp.test.js" line="4"/>
<testcase name="the lens turns" classname="lamp" file="test/lens.test.js" line="9"/>
<testcase name="the wick is trimmed" classname="lamp" file="test/wick.test.js" line="31">
<failure message="expected a flame, found smoke">expected a flame, found smoke</failure></testcase>
</testsuite></testsuites>`;

/** The comment that the action writes on a pull request whose job passed in another attempt, against a stand-in on loopback. */
export async function runOnFailure(): Promise<string> {
  const log = { kind: 'bytes', bytes: toBytes(gitHubLog({ output: OUTPUT })) } as const;
  const server = await startRunServer({
    runs: [
      {
        id: 9,
        conclusion: 'failure',
        event: 'pull_request',
        branch: 'wick',
        attempts: [
          [{ name: 'lint' }, { name: 'test' }],
          [{ name: 'lint' }, { name: 'test', conclusion: 'failure', log }],
        ],
        artifacts: [{ name: 'test-reports', bytes: zipSync({ 'junit.xml': new TextEncoder().encode(JUNIT) }) }],
      },
    ],
    pullRequests: [{ number: PULL_REQUEST, headSha: SHA, head: 'mira:wick' }],
  });
  try {
    const { exitCode, stdout } = await runAction({
      nodeArguments: [join(ROOT, 'src/entries/summarize-run.ts')],
      eventName: 'workflow_run',
      event: { action: 'completed', workflow_run: { id: 9, run_attempt: 2 } },
      inputs: { token: TRIAGER_TOKEN, config: 'none', add_comment: 'true', open_issue: 'false', max_chars: '16000' },
      env: {
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_API_URL: server.apiUrl,
        GITHUB_SERVER_URL: 'https://github.com',
      },
    });
    const [comment] = server.comments.get(PULL_REQUEST) ?? [];
    if (exitCode !== 0 || comment === undefined) throw new Error(stdout);
    return comment.body;
  } finally {
    await server.close();
  }
}
