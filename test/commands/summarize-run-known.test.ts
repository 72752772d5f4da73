import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import { copySampleIndex, readSample } from '../support/build-sample-index.ts';
import { runCli } from '../support/run-cli.ts';
import { REPOSITORY } from '../support/start-git-hub.ts';
import { startRunServer } from '../support/start-run-server.ts';

async function summarize(t: TestContext, error: string, args: readonly string[]) {
  const log = { kind: 'bytes', bytes: toBytes(gitHubLog({ output: [`Error: ${error}`] })) } as const;
  const job = { name: 'build', conclusion: 'failure', log } as const;
  const server = await startRunServer({ runs: [{ id: 9, conclusion: 'failure', attempts: [[job]] }] });
  t.after(() => server.close());
  const env = { GITHUB_TOKEN: 'token', GITHUB_API_URL: server.apiUrl };
  const result = await runCli(['summarize-run', '--repo', REPOSITORY, '--run', '9', ...args], { env });
  return { ...result, server };
}

async function openIndex(t: TestContext, repository = REPOSITORY): Promise<string> {
  const index = await copySampleIndex({ repository });
  t.after(() => index.remove());
  return index.folder;
}

describe('summarize-run --index', () => {
  it('says which issue the failure looks like, and why', async (t) => {
    const [issue] = await readSample('issues.jsonl');
    assert.ok(issue !== undefined);
    const folder = await openIndex(t);

    const { exitCode, stdout } = await summarize(t, issue.title, ['--index', folder]);

    assert.equal(exitCode, 0);
    const told = `\nLooks like #${issue.number} (`;
    assert.ok(stdout.includes(told), stdout);
    assert.match(stdout, /\): .+\nhttp:\S+\/issues\/\d+\nIt holds the same error or failing test\.\n/);
  });

  it('gives an address that opens an issue about a new one', async (t) => {
    const folder = await openIndex(t);
    const error = 'the quartermaster mislaid forty brass hinges';

    const text = await summarize(t, error, ['--index', folder]);
    const json = await summarize(t, error, ['--index', folder, '--json']);

    assert.match(
      text.stdout,
      /\nNo known issue looks like this\. Open one, with the text filled in:\nhttp:\S+\/issues\/new\?title=/,
    );
    const { known } = JSON.parse(json.stdout);
    assert.deepEqual([known.kind, new URL(known.link).searchParams.get('title')], ['new', `Error: ${error} (build)`]);
  });

  it('tells the failure all the same where the index is missing, or of another repository', async (t) => {
    const foreign = await openIndex(t, 'acme/elsewhere');
    const notes = {
      '/nowhere': /There is no index to look for known issues in\./,
      [foreign]: /Known issues were not looked for\. .*acme\/elsewhere/,
    };
    for (const [folder, note] of Object.entries(notes)) {
      const { exitCode, stdout, stderr } = await summarize(t, 'no oil in reservoir', ['--index', folder]);
      assert.equal(exitCode, 0);
      assert.match(stdout, /no oil in reservoir/);
      assert.match(stderr, note);
    }
  });

  it('files an issue with --open-issue, also without an index', async (t) => {
    const { exitCode, stdout, server } = await summarize(t, 'no oil in reservoir', ['--open-issue']);

    assert.equal(exitCode, 0);
    assert.match(
      stdout,
      new RegExp(`\nFiled as #${server.issues[0]?.number} \\(open\\): Error: no oil in reservoir \\(build\\)\n`),
    );
  });

  it('refuses what is only about runs, or about an issue that is not wished for', async () => {
    for (const [args, message] of [
      [['--log', 'a.log', '--open-issue'], /--open-issue is of no use without --run/],
      [['--log', 'a.log', '--index', 'b'], /--index is of no use without --run/],
      [['--run', '9', '--repo', REPOSITORY, '--ci-label', 'ci'], /--ci-label is of no use without --open-issue/],
    ] as const) {
      const { exitCode, stderr } = await runCli(['summarize-run', ...args]);
      assert.equal(exitCode, 2);
      assert.match(stderr, message);
    }
  });
});
