import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { buildSampleIndex, readSample, type SampleIndex } from '../support/build-sample-index.ts';
import { programEntry } from '../support/program-entry.ts';
import type { ActionResult } from '../support/run-action.ts';
import type { SeedBoard } from '../support/start-boards.ts';
import {
  APP_LOGIN,
  APP_TOKEN,
  type GitHubServer,
  REPORTER_TOKEN,
  REPOSITORY,
  startGitHub,
} from '../support/start-git-hub.ts';
import { runTriageAction, writesSince } from './run-triage-action.ts';

const ENTRY = programEntry('triage');
const HISTORY_LENGTH = 60;
const BUGS: SeedBoard = { ownerKind: 'organization', owner: 'acme', number: 5 };
const BUGS_URL = 'https://github.com/orgs/acme/projects/5';
const EMPTY_FORM = '### What happened?\n\n_No response_\n\n### What did you expect to happen?\n\n_No response_\n';

let index: SampleIndex;
let server: GitHubServer;
before(async () => {
  const sample = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
  [index, server] = await Promise.all([
    buildSampleIndex({ repository: REPOSITORY, issues: sample.slice(-HISTORY_LENGTH) }),
    startGitHub({ labels: ['type/bug'], boards: [BUGS] }),
  ]);
});
after(() => Promise.all([index.remove(), server.close()]));
afterEach(() => {
  assert.deepEqual(server.proxy.unusedFaults(), []);
  assert.deepEqual(server.invalidQueries(), []);
});

async function report(body: string, labels: readonly string[] = []): Promise<number> {
  const issue = { title: 'Lamp winch blinks', body, labels };
  return ((await server.call('POST', '/issues', issue, REPORTER_TOKEN)) as { number: number }).number;
}

function triage(issue: number, inputs: Readonly<Record<string, string>>, action = 'opened'): Promise<ActionResult> {
  return runTriageAction({
    server,
    entry: ENTRY,
    issue,
    action,
    inputs: { index_path: index.folder, ...inputs },
    files: { 'boards.json': `{"type/bug": "${BUGS_URL}"}` },
  });
}

test('a comment that a person deletes is not written again', async () => {
  const inputs = { add_comment: 'true', token: APP_TOKEN };
  const number = await report(EMPTY_FORM);
  await triage(number, inputs);
  const [comment] = await server.commentsOf(number);
  assert.ok(comment);
  await server.deleteComment(number, comment.id, { author: APP_LOGIN, actor: 'reporter' });
  const position = server.proxy.requests.length;

  const { summary, exitCode, stdout } = await triage(number, inputs, 'edited');

  assert.equal(exitCode, 0, stdout);
  assert.deepEqual(writesSince(server, position), []);
  const asked = server.proxy.requests.slice(position).filter(({ path }) => /events|graphql/.test(path));
  assert.equal(asked.length, 1);
  assert.match(summary, /- The comment is not written again: removed by a person/);
  assert.doesNotMatch(summary, /The comment on the issue is up to date/);
});

test('a comment that a person hid is left as it is, also when it is no longer true', async () => {
  const inputs = { add_comment: 'true' };
  const number = await report(EMPTY_FORM);
  await triage(number, inputs);
  const [comment] = await server.commentsOf(number);
  assert.ok(comment);
  server.hideComment(comment.id);
  const position = server.proxy.requests.length;

  const states: string[] = [];
  for (const body of [
    '### What happened?\n\nIt blinks.\n\n### What did you expect to happen?\n\n_No response_\n',
    'All is said.',
  ]) {
    await server.call('PATCH', `/issues/${number}`, { body }, REPORTER_TOKEN);
    states.push((await triage(number, inputs, 'edited')).summary);
  }

  assert.deepEqual(writesSince(server, position), []);
  assert.deepEqual(await server.commentsOf(number), [comment]);
  assert.match(states[0] ?? '', /- The comment is not written again: hidden by a person/);
});

test('an issue that a person took off a board is not put on it again', async () => {
  const inputs = { add_labels: 'true', label_projects_file: 'boards.json' };
  const number = await report('It blinks.', ['type/bug']);
  await triage(number, inputs);
  assert.ok(server.issuesOn(BUGS).includes(number));
  server.takeOff(BUGS, number, 'reporter');

  const { summary, outputs, exitCode, stdout } = await triage(number, inputs, 'edited');

  assert.equal(exitCode, 0, stdout);
  assert.ok(!server.issuesOn(BUGS).includes(number));
  assert.match(
    summary,
    /- Not added again to https:\/\/github\.com\/orgs\/acme\/projects\/5 for `type\/bug`\. Removed by a person\./,
  );
  assert.equal(JSON.parse(outputs.verdict ?? '').projects[0].outcome, 'taken-off');
});
