import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { SETTINGS_PATH } from '../../src/config/settings/settings.ts';
import { copySampleIndex, readSample, type SampleIndex, sampleLabels } from '../support/build-sample-index.ts';
import { programEntry } from '../support/program-entry.ts';
import type { ActionResult } from '../support/run-action.ts';
import { type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { CHECKED_OUT, runTriageAction } from './run-triage-action.ts';

const ENTRY = programEntry('triage');
/** The new issue of the sample about a Modbus scale, which everything in the history says is driver/modbus. */
const MODBUS = 1029;
const MARK = 'needs-triage';

let index: SampleIndex;
let server: GitHubServer;
before(async () => {
  index = await copySampleIndex({ repository: REPOSITORY });
  server = await startGitHub({ labels: [...(await sampleLabels()), MARK], suggestions: 'on' });
});
after(() => Promise.all([index.remove(), server.close()]));
afterEach(() => assert.deepEqual(server.suggestions?.invalid(), []));

async function report(text?: { title: string; body: string }): Promise<number> {
  const sample = (await readSample('new-issues.jsonl')).find(({ number }) => number === MODBUS);
  assert.ok(sample);
  const { title, body } = text ?? sample;
  return ((await server.call('POST', '/issues', { title, body }, REPORTER_TOKEN)) as { number: number }).number;
}

interface Asked {
  readonly apply: string;
  readonly settings: string;
  readonly owners?: string;
  readonly action?: string;
}

function triage(issue: number, { apply, settings, owners, action = 'opened' }: Asked): Promise<ActionResult> {
  const files = {
    [SETTINGS_PATH]: settings,
    ...(owners !== undefined && { '.github/triage/owners': owners }),
    ...CHECKED_OUT,
  };
  return runTriageAction({ server, entry: ENTRY, issue, action, inputs: { index_path: index.folder, apply }, files });
}

async function assigneesOf(number: number): Promise<string[]> {
  const issue = (await server.call('GET', `/issues/${number}`)) as { assignees: { login: string }[] };
  return issue.assignees.map(({ login }) => login);
}

const TYPED = 'labels: { types_target: field, type_names: { Bug: type/bug } }\n';

test('where types live in the field of GitHub, the type is set there in place of its label, and told', async () => {
  const number = await report();
  const { exitCode, stdout, summary } = await triage(number, { apply: 'labels', settings: TYPED });
  assert.equal(exitCode, 0, stdout);
  assert.deepEqual(await server.labelsOf(number), ['driver/modbus']);
  assert.match(summary, /\*\*type set\*\* `Bug`/);
});

test('where people are asked about all, they are asked about the type too', async () => {
  const number = await report();
  const { exitCode, stdout } = await triage(number, { apply: 'suggest', settings: TYPED });
  assert.equal(exitCode, 0, stdout);
  const asked = server.suggestions?.of(number).map(({ action, state }) => [action, state]);
  assert.deepEqual(asked?.toSorted(), [
    ['add_label', 'pending'],
    ['set_type', 'pending'],
  ]);
});

test('who answers for a label is assigned with it, unless away, and whoever GitHub leaves out is named', async () => {
  const settings = 'triage: { owners: .github/triage/owners, away: [reporter], max_assignees: 2 }\n';
  const owners = 'driver/* @reporter @acme\ntype/bug @nobody-here\n';
  const number = await report();
  const { exitCode, stdout, summary, outputs } = await triage(number, { apply: 'labels', settings, owners });
  assert.equal(exitCode, 0, stdout);
  assert.deepEqual(await assigneesOf(number), ['acme']);
  assert.match(summary, /- Assigned to `acme`, who answers for `driver\/modbus`\./);
  assert.match(summary, /- Not assigned to `nobody-here`, who answers for `type\/bug`: GitHub left them out/);
  const { assignments } = JSON.parse(outputs.verdict ?? '') as { assignments: { login: string; outcome: string }[] };
  assert.deepEqual(
    assignments.map(({ login, outcome }) => [login, outcome]),
    [
      ['acme', 'assigned'],
      ['nobody-here', 'not-assignable'],
    ],
  );
});

test('a fault in the owners file stops the run and names its line', async () => {
  const settings = 'triage: { owners: .github/triage/owners }\n';
  const number = await report();
  const { exitCode, stdout } = await triage(number, { apply: 'labels', settings, owners: '# who\ndriver/* acme\n' });
  assert.equal(exitCode, 1);
  assert.match(stdout, /\.github\/triage\/owners:2: "driver\/\* acme" has no owner/);
});

test('an issue that no family is sure of is marked for people, and unmarked once a person has labelled it', async () => {
  const settings = `triage: { needs_triage_label: ${MARK} }\n`;
  const number = await report({ title: 'Zzyzx', body: 'Qwrtl vbnmk.' });
  await triage(number, { apply: 'labels', settings });
  assert.deepEqual(await server.labelsOf(number), [MARK]);
  await server.call('POST', `/issues/${number}/labels`, { labels: ['driver/modbus'] }, TRIAGER_TOKEN);
  const { summary } = await triage(number, { apply: 'labels', settings, action: 'labeled' });
  assert.deepEqual(await server.labelsOf(number), ['driver/modbus']);
  assert.match(summary, /\*\*taken off\*\* `needs-triage`/);
});
