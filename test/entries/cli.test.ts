import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMAND_GROUPS, COMMANDS } from '../../src/commands/command-list.ts';
import { type CliResult, runCli, startCli } from '../support/run-cli.ts';

function refuses(result: CliResult, stderr: string): void {
  assert.deepEqual(result, { exitCode: 2, stdout: '', stderr });
}

test('--version prints the version alone', async () => {
  assert.deepEqual(await startCli(['--version']), { exitCode: 0, stdout: `${packageJson.version}\n`, stderr: '' });
});

test('--help names every command on standard output', async () => {
  const { exitCode, stdout, stderr } = await runCli(['--help']);
  assert.equal(exitCode, 0);
  assert.equal(stderr, '');
  for (const { name, summary } of COMMANDS.filter((command) => !command.name.includes(' '))) {
    assert.match(stdout, new RegExp(`^ {2}${name} +${summary}$`, 'm'));
  }
  for (const [name, summary] of Object.entries(COMMAND_GROUPS)) {
    assert.match(stdout, new RegExp(`^ {2}${name} +${summary}$`, 'm'));
  }
});

test('the help of a group names its commands, and a group alone is wrong usage', async () => {
  const { exitCode, stdout } = await runCli(['dataset', '--help']);
  assert.equal(exitCode, 0);
  for (const { name, summary } of COMMANDS.filter((command) => command.name.startsWith('dataset '))) {
    assert.match(stdout, new RegExp(`^ {2}${name.replace('dataset ', '')} +${summary}$`, 'm'));
  }
  const alone = await runCli(['dataset']);
  assert.equal(alone.exitCode, 2);
  assert.match(alone.stderr, /^Usage: auto-triager dataset/);
  assert.equal((await runCli(['dataset', 'qualitzer'])).exitCode, 2);
});

for (const { name, examples } of COMMANDS) {
  test(`${name} --help shows options, frame flags and examples`, async () => {
    const { exitCode, stdout, stderr } = await runCli([...name.split(' '), '--help']);
    assert.equal(exitCode, 0);
    assert.equal(stderr, '');
    assert.match(stdout, new RegExp(`^Usage: auto-triager ${name} `));
    for (const flag of ['--json', '--quiet', '--verbose']) assert.ok(stdout.includes(flag), flag);
    for (const example of examples) assert.ok(stdout.includes(`$ ${example}`), example);
  });
}

test('help of a command names the environment variables that it reads', async () => {
  const { exitCode, stdout } = await runCli(['help', 'triage']);
  assert.equal(exitCode, 0);
  assert.match(stdout, /GITHUB_TOKEN, GH_TOKEN: /);
});

test('no command at all shows the help as an error', async () => {
  const { exitCode, stdout, stderr } = await startCli([]);
  assert.equal(exitCode, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^Usage: auto-triager/);
});

test('mistyped commands and options are answered with the nearest ones', async () => {
  refuses(await startCli(['triag']), "auto-triager: unknown command 'triag' (Did you mean triage?)\n");
  refuses(await runCli(['import', '--bd']), "auto-triager: unknown option '--bd' (Did you mean --db?)\n");
});

test('an option without its value and an argument too many are wrong usage', async () => {
  refuses(await runCli(['similar', '--top']), "auto-triager: option '--top <count>' argument missing\n");
  const { exitCode, stderr } = await runCli(['similar', 'x', '--all']);
  assert.equal(exitCode, 2);
  assert.match(stderr, /^auto-triager: too many arguments for 'similar'/);
});

test('all faults of the options are told at once, before anything runs', async () => {
  refuses(
    await startCli(['triage', '--engine', 'gemini', '--cutoff', '2', '--json']),
    'auto-triager: --cutoff "2" must be a number from 0 to 1\n' +
      'auto-triager: give --repo and --issue or --unlabeled, or give --issue-file\n' +
      'auto-triager: --engine gemini needs a key: environment variable GEMINI_API_KEY, ' +
      'or an address: --gemini-base-url\n',
  );
});

test('--verbose adds where an error comes from', async () => {
  const { exitCode, stderr } = await runCli(['import', '--verbose']);
  assert.equal(exitCode, 2);
  assert.match(stderr, /ConfigError: .*\n {4}at /s);
});

test('a disk that is full fails the command', { skip: !existsSync('/dev/full') && 'needs /dev/full' }, () => {
  const entry = join(import.meta.dirname, '../../src/entries/cli.ts');
  const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" --version > /dev/full', process.execPath, entry]);
  assert.equal(status, 1);
  assert.match(String(stderr), /^auto-triager: the result could not be written: ENOSPC/);
});

test('a reader that goes away is no failure', { skip: process.platform === 'win32' && 'needs a POSIX shell' }, () => {
  const entry = join(import.meta.dirname, '../../src/entries/cli.ts');
  const script = '{ "$0" "$1" --help; echo "exit code $?" >&2; } | true';
  const { stderr } = spawnSync('sh', ['-c', script, process.execPath, entry]);
  assert.equal(String(stderr), 'exit code 0\n');
});
