import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { SETTINGS_PATH } from '../../src/config/settings/settings.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { type GitHubServer, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { writeTree } from '../support/write-tree.ts';

let server: GitHubServer;
before(async () => {
  server = await startGitHub({ labels: ['area/lamp', 'area/wick', 'type/bug', 'needs more info', 'stale'] });
});
after(() => server.close());

interface Run {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function run(t: TestContext, args: readonly string[], { files = {}, env = {} }: Run = {}) {
  const folder = await writeTree(t, { 'README.md': '', ...files });
  const result: CliResult = await runCli(args, { env, cwd: folder });
  return { ...result, folder };
}

function onServer(): Record<string, string> {
  return { GITHUB_API_URL: server.apiUrl, GITHUB_TOKEN: TRIAGER_TOKEN };
}

describe('config', () => {
  const files = { [SETTINGS_PATH]: 'labels:\n  max_areas: 2\n  areas: [area/lamp, area/wick]\n' };

  it('tells what is in force and where each value comes from', async (t) => {
    const env = { OPENAI_API_KEY: 'sk-secret', OPENAI_BASE_URL: 'http://localhost:1/v1' };
    const { exitCode, stdout } = await run(t, ['config', '--max-types', '3', '--json'], { files, env });
    assert.equal(exitCode, 0);
    const { file, settings } = JSON.parse(stdout);
    assert.equal(file, SETTINGS_PATH);
    const rowOf = (name: string) => settings.find((row: { name: string }) => row.name === name);
    assert.deepEqual(rowOf('labels.max_areas'), {
      name: 'labels.max_areas',
      value: '2',
      from: 'file',
      where: '.github/auto-triager.yml:2:14',
    });
    assert.partialDeepStrictEqual(rowOf('labels.max_types'), { value: '3', from: 'flag', where: '--max-types' });
    assert.partialDeepStrictEqual(rowOf('triage.similar_issues'), { value: '5', from: 'default', where: null });
    assert.partialDeepStrictEqual(rowOf('OPENAI_BASE_URL'), { from: 'environment', value: env.OPENAI_BASE_URL });
    assert.partialDeepStrictEqual(rowOf('OPENAI_API_KEY'), { from: 'environment', value: 'set' });
    assert.doesNotMatch(stdout, /sk-secret/);
  });

  it('says so where there is no file, and reads that of the default branch where a repository is named', async (t) => {
    const none = await run(t, ['config']);
    assert.match(none.stdout, /^No \.github\/auto-triager\.yml was found; "auto-triager config init" writes one\.\n/);
    const path = `/repos/${REPOSITORY}/contents/${SETTINGS_PATH}`;
    const content = Buffer.from('labels: { max_areas: 9 }').toString('base64');
    const body = { type: 'file', encoding: 'base64', content };
    server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 200, body } });
    const remote = await run(t, ['config', '--repo', REPOSITORY], { env: onServer() });
    assert.match(remote.stdout, /^labels\.max_areas +9 +\.github\/auto-triager\.yml:1:22$/m);
  });

  it('ends with all faults of a file, and exit code 2', async (t) => {
    const { exitCode, stderr } = await run(t, ['config'], {
      files: { [SETTINGS_PATH]: 'labels: { max_area: 1, max_types: x }\nfoo: 1\n' },
    });
    assert.equal(exitCode, 2);
    assert.match(
      stderr,
      /:1:11: unknown key[^\n]*\n[^\n]*:1:35: labels\.max_types "x"[^\n]*\n[^\n]*:2:1: unknown key foo/,
    );
  });

  it('--check finds faults of the file, missing files, and what lint-labels finds, each at its line', async (t) => {
    const text = `labels:
  max_area: 1
  areas:
    - area/lamp
    - area/gone
    - AREA/lamp
models:
  prompt_file: .github/none.txt
`;
    const args = ['config', '--check', '--repo', REPOSITORY];
    const given = { files: { [SETTINGS_PATH]: text }, env: onServer() };
    const { exitCode, stdout } = await run(t, [...args, '--json'], given);
    assert.equal(exitCode, 1);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; line: number; file: string }[] };
    const found = findings.filter(({ file }) => file === SETTINGS_PATH).map(({ rule, line }) => `${rule} ${line}`);
    for (const expected of ['settings 2', 'settings 8', 'duplicate 6', 'unknown 5']) {
      assert.ok(found.includes(expected), `${expected} in ${found.join(', ')}`);
    }
    const inActions = await run(t, args, {
      ...given,
      env: { ...given.env, GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' },
    });
    assert.match(
      inActions.stdout,
      /^::error file=\.github\/auto-triager\.yml,line=2,col=3,title=config%3A settings::unknown key/m,
    );
  });

  it('--check tells that apply and its former spelling contradict each other', async (t) => {
    const both = { '.github/auto-triager.yml': 'triage:\n  apply: suggest\n  add_labels: true\n' };
    const check = await run(t, ['config', '--check'], { files: both });
    assert.equal(check.exitCode, 1);
    assert.match(check.stdout, /^\.github\/auto-triager\.yml:3:15: error: .*contradict each other/);
    const doctor = await run(t, ['doctor', '--offline'], { files: both });
    assert.match(doctor.stdout, /ERROR .*triage\.apply suggest and .*triage\.add_labels true contradict each other/);
  });

  it('--check ends well for a good file, and says where there is none', async (t) => {
    const good = await run(t, ['config', '--check'], { files });
    assert.deepEqual([good.exitCode, good.stdout], [0, 'No faults found.\n']);
    const none = await run(t, ['config', '--check']);
    assert.deepEqual([none.exitCode, none.stdout], [2, '']);
    assert.match(none.stderr, /"\.github\/auto-triager\.yml" does not exist/);
  });
});

describe('config init', () => {
  const workflow = `on: issues
jobs:
  triage:
    steps:
      - uses: actions/checkout@v6
      - uses: acme/auto-triager@v1
        with:
          add_labels: true
          max_areas: 2
          cutoff: \${{ vars.CUTOFF }}
          target_precision: area=0.85,type=0.95
`;

  it('writes a file that is good and says what workflows, files, forms and labels say', async (t) => {
    const files = {
      '.github/workflows/triage.yml': workflow,
      '.github/triage/types.txt': 'type/bug\n',
      '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\nlabels: [bug]\nbody: []\n',
    };
    const { exitCode, stdout, stderr, folder } = await run(t, ['config', 'init', '--repo', REPOSITORY, '--json'], {
      files,
      env: onServer(),
    });
    assert.equal(exitCode, 0, stderr);
    assert.deepEqual(
      JSON.parse(stdout).moved.map(({ input }: { input: string }) => input),
      ['max_areas', 'target_precision'],
    );
    const text = await readFile(join(folder, SETTINGS_PATH), 'utf8');
    const [first] = text.split('\n', 1);
    assert.equal(
      first,
      '# yaml-language-server: $schema=https://raw.githubusercontent.com/acme/auto-triager/v1/docs/settings.schema.json',
    );
    assert.match(text, /^ {2}max_areas: 2$/m);
    assert.match(text, /^ {2}target_precision: \{ area: 0\.85, type: 0\.95 \}$/m);
    assert.match(text, /^ {2}types: \.github\/triage\/types\.txt$/m);
    assert.match(text, /^ {2}# areas:\n {2}# {3}- area\/lamp\n {2}# {3}- area\/wick$/m);
    assert.match(text, /^ {2}# needs_info_label: needs more info$/m);
    assert.doesNotMatch(text, /stale|CUTOFF/);

    const check = await runCli(['config', '--check'], { cwd: folder });
    assert.deepEqual([check.exitCode, check.stdout], [0, 'No faults found.\n']);
    const again = await runCli(['config', 'init'], { cwd: folder });
    assert.deepEqual([again.exitCode, await readFile(join(folder, SETTINGS_PATH), 'utf8')], [2, text]);
    assert.match(again.stderr, /is there already and stays as it is/);
  });

  it('writes a file of which every line is a comment or a group where nothing is found', async (t) => {
    const { exitCode, folder } = await run(t, ['config', 'init', '--config', 'new.yml']);
    assert.equal(exitCode, 0);
    const lines = (await readFile(join(folder, 'new.yml'), 'utf8')).split('\n');
    assert.deepEqual(
      lines.filter((line) => !/^(?:\s*#.*|[a-z]+:|)$/.test(line)),
      [],
    );
  });
});

describe('other commands', () => {
  it('take what is not given by a flag from the file of the working folder, or from the one that is named', async (t) => {
    const files = {
      [SETTINGS_PATH]: 'labels: { areas: [area/lamp, AREA/lamp] }\n',
      'other.yml': 'labels: { areas: [a] }',
    };
    const usual = await run(t, ['lint-labels'], { files });
    assert.equal(usual.exitCode, 1);
    assert.match(usual.stdout, /^\.github\/auto-triager\.yml:1: error: .*\[duplicate\]$/m);
    assert.equal((await run(t, ['lint-labels', '--config', 'other.yml'], { files })).exitCode, 0);
    const none = await run(t, ['lint-labels', '--config', 'none'], { files });
    assert.match(none.stderr, /give at least one of --labels-file/);
    const missing = await run(t, ['lint-labels', '--config', 'gone.yml'], { files });
    assert.deepEqual([missing.exitCode, missing.stdout], [2, '']);
    assert.match(missing.stderr, /There is no gone\.yml in the working folder\./);
  });
});
