import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureMarker } from '../../src/run-summary/known-issues/to-failure-issue.ts';
import { BOT, type RunIssue } from '../support/run-issues.ts';
import type { RunServer } from '../support/start-run-server.ts';
import { FILING, failedRun, runSummary, runWell, startRuns } from './run-summarize-action.ts';

function commentsOn({ comments }: RunServer, number: number): string[] {
  return (comments.get(number) ?? []).map(({ body }) => body);
}

function close(issue: RunIssue | undefined, reason: RunIssue['stateReason']): void {
  assert.ok(issue !== undefined);
  issue.state = 'closed';
  issue.stateReason = reason;
}

describe('open_issue', () => {
  it('files an issue about a failure of the default branch, once', async (t) => {
    const server = await startRuns(t, failedRun());

    const { outputs, summary } = await runWell(server, { inputs: FILING });
    await runWell(server, { inputs: FILING });

    const [issue] = server.issues;
    assert.deepEqual([server.issues.length, outputs.known_issue], [1, String(issue?.number)]);
    assert.match(issue?.title ?? '', /^Error: no oil in reservoir of lamp 2 \(build\)$/);
    assert.match(issue?.body ?? '', /^<!-- auto-triager: ci-failure [0-9a-f]{16} -->\nCI failure `[0-9a-f]{16}`: job/);
    assert.match(summary, /^Filed as `Error: no oil/m);
    assert.deepEqual(commentsOn(server, issue?.number ?? 0), []);
  });

  it('files one when two runs fail at once: the other is withdrawn, and its run is named on the first', async (t) => {
    const server = await startRuns(t, failedRun(9), failedRun(10));
    server.filingsAtOnce = 2;

    const results = await Promise.all([9, 10].map((id) => runWell(server, { id, inputs: FILING })));

    const open = server.issues.filter(({ state }) => state === 'open');
    assert.deepEqual(
      server.issues.map(({ state, stateReason }) => [state, stateReason]),
      [
        ['open', null],
        ['closed', 'duplicate'],
      ],
    );
    const number = open[0]?.number ?? 0;
    assert.deepEqual(
      results.map(({ outputs }) => outputs.known_issue),
      [String(number), String(number)],
    );
    assert.equal(commentsOn(server, number).length, 1);
  });

  it('says once a day that it failed again, naming each run once', async (t) => {
    const server = await startRuns(t, failedRun(9), failedRun(10), failedRun(11));
    await runWell(server, { inputs: FILING });
    const number = server.issues[0]?.number ?? 0;

    for (const id of [10, 11, 10]) await runWell(server, { id, inputs: FILING });

    const day = new Date().toISOString().slice(0, 10);
    const comments = commentsOn(server, number);
    // At midnight there are two.
    assert.ok(comments.length === 1 || !comments.at(-1)?.includes(comments[0]?.slice(0, 60) ?? ''));
    assert.match(
      comments.at(-1) ?? '',
      new RegExp(`^<!-- auto-triager: ci-failure again ${day} -->\nFailed again in `),
    );
    const runs = comments.flatMap((body) => [...body.matchAll(/\[run (\d+)\]/g)].map(([, id]) => id));
    assert.deepEqual([server.issues.length, runs], [1, ['10', '11']]);
  });

  it('names a closed issue that comes back, and does not reopen it', async (t) => {
    const server = await startRuns(t, failedRun(9), failedRun(10));
    await runWell(server, { inputs: FILING });
    close(server.issues[0], 'completed');

    const { summary, outputs } = await runWell(server, { id: 10, inputs: FILING });

    const number = server.issues[0]?.number ?? 0;
    assert.deepEqual([server.issues.length, server.issues[0]?.state], [1, 'closed']);
    assert.equal(outputs.known_issue, String(number));
    assert.match(summary, /, closed\. .* It was closed, and the failure is back\./);
    assert.match(commentsOn(server, number)[0] ?? '', /This issue is closed; reopen it if it is the same\./);
  });

  it('says nothing on an issue that was closed as not planned', async (t) => {
    const server = await startRuns(t, failedRun(9), failedRun(10));
    await runWell(server, { inputs: FILING });
    close(server.issues[0], 'not_planned');

    const { outputs } = await runWell(server, { id: 10, inputs: FILING });

    const number = server.issues[0]?.number ?? 0;
    assert.deepEqual([server.issues.length, outputs.known_issue], [1, String(number)]);
    assert.deepEqual(commentsOn(server, number), []);
  });

  it('takes nobody else for itself: a stranger cannot keep an issue from being filed', async (t) => {
    const server = await startRuns(t, failedRun());
    await runWell(server, { inputs: FILING });
    const [ours] = server.issues;
    assert.ok(ours !== undefined);
    server.issues = [{ ...ours, author: 'mallory' }];

    await runWell(server, { inputs: FILING });

    assert.deepEqual(
      server.issues.map(({ author }) => author),
      ['mallory', BOT],
    );
  });

  for (const [what, parts] of Object.entries({
    'of a pull request': { event: 'pull_request', branch: 'wick' },
    'of a pull request from the default branch of a fork': { event: 'pull_request', home: 'mira/lantern' },
    'of another branch': { branch: 'wick' },
    'whose log says nothing specific': { output: ['Error'] },
  })) {
    it(`files nothing about a run ${what}`, async (t) => {
      const server = await startRuns(t, failedRun(9, parts));

      const { stdout } = await runWell(server, { inputs: FILING });

      assert.deepEqual(server.issues, []);
      assert.match(stdout, /No issue is filed: /);
    });
  }

  it('gives the issue the label of the settings where triage chooses none', async (t) => {
    const server = await startRuns(t, failedRun());
    server.labels = ['ci/red'];

    await runWell(server, { inputs: FILING, settings: 'ci:\n  issue_label: CI/red\n' });

    assert.deepEqual(server.issues[0]?.labels, ['ci/red']);
  });

  it('files nothing with a label that the repository lacks, and says so', async (t) => {
    const server = await startRuns(t, failedRun());
    const { exitCode, stdout } = await runSummary(server, { inputs: FILING, settings: 'ci:\n  issue_label: ci/red\n' });

    assert.deepEqual([exitCode, server.issues], [1, []]);
    assert.match(stdout, /has no label "ci\/red" for issues about failures/);
  });

  it('fails with what to add where the token may not write issues, after summary and outputs are there', async (t) => {
    const server = await startRuns(t, failedRun());
    server.mayWriteIssues = false;

    const { exitCode, stdout, summary, outputs } = await runSummary(server, { inputs: FILING });

    assert.equal(exitCode, 1);
    assert.match(stdout, /not allowed to file an issue about the failure in acme\/lantern \(403/);
    assert.match(stdout, /permissions:(?:\n|%0A) {2}issues: write/);
    assert.match(summary, /no oil in reservoir/);
    assert.match(outputs.summary ?? '', /Run 9/);
  });

  it('lets nothing of a hostile log act in the issue, and no secret out', async (t) => {
    const secret = `ghp_${'a1'.repeat(18)}`;
    const output = [
      '```',
      `Error: reservoir exploded ${secret} @acme/keepers #1 <img src=x> [a](https://evil.example) \`\`\` x`,
      failureMarker('0'.repeat(16)),
      '@keeper see https://evil.example',
    ];
    const server = await startRuns(t, failedRun(9, { output }));

    await runWell(server, { inputs: FILING });

    const [issue] = server.issues;
    const outside = (issue?.body ?? '').replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');
    assert.doesNotMatch(outside, /@|<img|evil\.example|#1|0000/, outside);
    assert.ok(!JSON.stringify(issue).includes(secret));
  });
});
