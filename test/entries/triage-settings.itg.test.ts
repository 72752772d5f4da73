import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { SETTINGS_PATH } from '../../src/config/settings/settings.ts';
import { copySampleIndex, readSample, type SampleIndex, sampleLabels } from '../support/build-sample-index.ts';
import type { ActionResult } from '../support/run-action.ts';
import { type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { TRIAGE_ENTRY } from './run-rebuild-action.ts';
import {
  annotationsOf,
  assertRefused,
  CHECKED_OUT,
  runTriageAction,
  type TriageRun,
  writesSince,
} from './run-triage-action.ts';

/** Adds labels to any issue that says something. */
const EAGER = 'triage: { add_labels: true, cutoff: 0 }\nlabels: { max_areas: 1, max_types: 0 }\n';
const CONTENTS = `/repos/${REPOSITORY}/contents`;

let index: SampleIndex;
let server: GitHubServer;
let text: { title: string; body: string | null };
before(async () => {
  const [first] = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
  assert.ok(first);
  text = { title: first.title, body: first.body ?? null };
  [index, server] = await Promise.all([
    copySampleIndex({ repository: REPOSITORY }),
    startGitHub({ labels: await sampleLabels() }),
  ]);
});
after(() => Promise.all([index.remove(), server.close()]));

let number: number;
let position: number;
beforeEach(async () => {
  ({ number } = (await server.call('POST', '/issues', text, REPORTER_TOKEN)) as { number: number });
  position = server.proxy.requests.length;
});
afterEach(() => assert.deepEqual(server.proxy.unusedFaults(), []));

function triage({ inputs, ...run }: Partial<TriageRun> = {}): Promise<ActionResult> {
  const given = { index_path: index.folder, ...inputs };
  return runTriageAction({ server, entry: TRIAGE_ENTRY, issue: number, inputs: given, ...run });
}

/** The next look at a file of the default branch is answered with this text. */
function serveFile(path: string, content: string, contents = CONTENTS): void {
  const body = { type: 'file', encoding: 'base64', content: Buffer.from(content).toString('base64'), path };
  server.proxy.queue({ method: 'GET', path: `${contents}/${path}`, effect: { kind: 'answer', status: 200, body } });
}

function looks(): string[] {
  return server.proxy.requests.slice(position).flatMap(({ path }) => (path.startsWith(CONTENTS) ? [path] : []));
}

test('settings of a checked out repository are used, and an input beats them', async () => {
  const files = { [SETTINGS_PATH]: EAGER, ...CHECKED_OUT };

  const { exitCode, stdout } = await triage({ files });
  assert.equal(exitCode, 0, stdout);
  assert.match(stdout, /Settings come from \.github\/auto-triager\.yml\./);
  assert.equal((await server.labelsOf(number)).length, 1);
  assert.deepEqual(looks(), []);

  await server.removeLabel(number, (await server.labelsOf(number))[0] ?? '', undefined);
  await triage({ files, inputs: { add_labels: 'false' } });
  assert.deepEqual(await server.labelsOf(number), []);
});

test('without a checkout they come from the default branch, with the files that they name', async () => {
  serveFile(SETTINGS_PATH, `${EAGER.replace('labels: {', 'labels: { areas: .github/triage/areas.txt,')}`);
  serveFile('.github/triage/areas.txt', 'area/no-such-area\n');

  const { exitCode, stdout, outputs } = await triage();

  assert.equal(exitCode, 0, stdout);
  assert.match(stdout, /Settings come from \.github\/auto-triager\.yml in the default branch of acme\/lantern/);
  assert.match(stdout, /area\/no-such-area/, 'the list is believed');
  assert.deepEqual(JSON.parse(outputs.labels ?? ''), []);
});

for (const eventName of ['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', 'something_new']) {
  test(`a run of ${eventName} does not believe the file that lies in its working folder`, async () => {
    const { exitCode, stdout } = await triage({
      inputs: { issue_number: String(number) },
      files: { [SETTINGS_PATH]: EAGER, ...CHECKED_OUT },
      env: { GITHUB_EVENT_NAME: eventName },
    });

    assert.equal(exitCode, 0, stdout);
    assert.deepEqual(looks(), [`${CONTENTS}/${SETTINGS_PATH}`]);
    assert.deepEqual(writesSince(server, position), []);
  });
}

test('where neither has any, the defaults hold', async () => {
  const { exitCode, stdout } = await triage();
  assert.equal(exitCode, 0, stdout);
  assert.doesNotMatch(stdout, /Settings are/);
  assert.deepEqual(looks(), [`${CONTENTS}/${SETTINGS_PATH}`]);
});

test('config: none asks for no file', async () => {
  await triage({ inputs: { config: 'none' }, files: { [SETTINGS_PATH]: 'nonsense' } });
  assert.deepEqual(looks(), []);
});

test('a file that was named and is nowhere stops the run', async () => {
  const result = await triage({ inputs: { config: '.github/other.yml' } });
  const expected = /no \.github\/other\.yml in the working folder, nor in the default branch of acme\/lantern/;
  assertRefused(result, { server, position, expected });
});

test('where the token may not read contents, a warning says that there may be settings', async () => {
  const body = { message: 'Resource not accessible by integration' };
  server.proxy.queue({
    method: 'GET',
    path: `${CONTENTS}/${SETTINGS_PATH}`,
    effect: { kind: 'answer', status: 403, body },
  });
  const result = await triage();
  assert.equal(result.exitCode, 0);
  assert.match(annotationsOf(result).join('\n'), /^warning: There may be a .*"permissions: contents: read"/m);
});

test('inputs that are keys now stop the run, each with the line to write, and those that are gone are warned of', async () => {
  const result = await triage({
    env: {
      INPUT_MAX_AREAS: '2',
      INPUT_CUTOFF: '0.7',
      INPUT_MODEL_WEIGHTS: 'first=0.1',
      INPUT_GEMINI_BASE_URL: 'http://x',
    },
  });

  assert.equal(result.exitCode, 1);
  const said = annotationsOf(result).join('\n');
  assert.match(
    said,
    /error: The input max_areas has moved .*"max_areas: 2" under "labels:" in \.github\/auto-triager\.yml/,
  );
  assert.match(said, /error: The input cutoff has moved .*"cutoff: 0\.7" under "triage:"/);
  assert.match(said, /error: The input gemini_base_url is now the environment variable GEMINI_BASE_URL/);
  assert.match(said, /warning: The input model_weights has no effect any more/);
  assert.deepEqual(writesSince(server, position), []);
});

test('all faults of the file are told with their places, and a secret in it is not repeated', async () => {
  const settings = 'labels:\n  max_area: 1\nmodels:\n  openai_api_key: sk-very-secret\ntriage:\n  cutoff: 2\n';

  const result = await triage({ files: { [SETTINGS_PATH]: settings, ...CHECKED_OUT } });

  assert.deepEqual(
    annotationsOf(result)
      .slice(0, 3)
      .map((line) => line.slice(0, 80)),
    [
      'error: .github/auto-triager.yml:2:3: unknown key labels.max_area; did you mean l',
      'error: .github/auto-triager.yml:4:3: models.openai_api_key would be a secret, an',
      'error: .github/auto-triager.yml:6:11: triage.cutoff "2" must be a number from 0 ',
    ],
  );
  assert.doesNotMatch(result.stdout, /very-secret/);
  assert.deepEqual(server.proxy.requests.length, position, 'nothing was asked');
});

const ORGANIZATION = 'acme/.github';
const ORGANIZATION_CONTENTS = `/repos/${ORGANIZATION}/contents`;

test('what the repository does not say is inherited from that of its organization, with the files that it names there', async () => {
  serveFile(SETTINGS_PATH, 'triage: { cutoff: 0 }\nlabels: { max_types: 0 }\n');
  serveFile(
    SETTINGS_PATH,
    `${EAGER.replace('labels: {', 'labels: { areas: areas.txt,').replace('cutoff: 0', 'cutoff: 1')}`,
    ORGANIZATION_CONTENTS,
  );
  serveFile('areas.txt', 'area/no-such-area\n', ORGANIZATION_CONTENTS);

  const { exitCode, stdout } = await triage({ env: { AUTO_TRIAGER_INHERIT: ORGANIZATION } });

  assert.equal(exitCode, 0, stdout);
  assert.match(stdout, /Settings come from \.github\/auto-triager\.yml in the default branch of acme\/\.github/);
  assert.match(stdout, /area\/no-such-area/, 'the list of the organization is believed');
});

test('a repository without settings of its own has those that it inherits', async () => {
  serveFile(SETTINGS_PATH, EAGER, ORGANIZATION_CONTENTS);

  const { exitCode, stdout } = await triage({ env: { AUTO_TRIAGER_INHERIT: ORGANIZATION } });

  assert.equal(exitCode, 0, stdout);
  assert.equal((await server.labelsOf(number)).length, 1);
});

test('settings to inherit that are not there, may not be read or are wrong end the run before anything is written', async () => {
  assertRefused(await triage({ env: { AUTO_TRIAGER_INHERIT: ORGANIZATION } }), {
    server,
    position,
    expected: /no \.github\/auto-triager\.yml .* of acme\/\.github/,
  });

  server.proxy.queue({
    method: 'GET',
    path: `${ORGANIZATION_CONTENTS}/${SETTINGS_PATH}`,
    effect: { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } },
  });
  assertRefused(await triage({ env: { AUTO_TRIAGER_INHERIT: ORGANIZATION } }), {
    server,
    position,
    expected: /not allowed to read .* of acme\/\.github/,
  });

  serveFile(SETTINGS_PATH, 'triage: { similar_issues: many }', ORGANIZATION_CONTENTS);
  assertRefused(await triage({ env: { AUTO_TRIAGER_INHERIT: ORGANIZATION } }), {
    server,
    position,
    expected: /acme\/\.github:\.github\/auto-triager\.yml:1:27: triage\.similar_issues/,
  });
  assert.deepEqual(await server.labelsOf(number), []);
});
