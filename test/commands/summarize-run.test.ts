import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import { runCli } from '../support/run-cli.ts';

const OUTPUT = ['lamp 1 lit', 'Error: no oil in lamp 2', '    at light (lamp.js:3:1)', '1 failed, 1 passed'];
const LOG = gitHubLog({ output: OUTPUT });

describe('summarize-run', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'summarize-run-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  async function excerptsOf(args: readonly string[]): Promise<{ log: string; startLine: number; text: string }[]> {
    const { stdout, stderr } = await runCli(['summarize-run', ...args, '--extract-only', '--json']);
    assert.equal(stderr, '');
    return JSON.parse(stdout).excerpts;
  }

  test('shows step, first error and excerpts with their lines', async () => {
    const { exitCode, stdout } = await runCli(['summarize-run', '--log', await file('build.log', LOG)]);

    assert.equal(exitCode, 0);
    assert.match(
      stdout,
      /^build\.log \(19 lines\)\nStep: Run make test \(test\)\nFirst error: line 14: Error: no oil in lamp 2\n/,
    );
    assert.match(stdout, /Failed: line 17: error: Process completed with exit code 2\./);
    assert.match(stdout, /\| {5}at light \(lamp\.js:3:1\)\n/);
  });

  test('gives excerpts of at most so many characters as JSON', async () => {
    const excerpts = await excerptsOf(['--log', await file('build.log', LOG), '--max-chars', '200']);

    const text = excerpts.map((excerpt) => excerpt.text).join('');
    assert.equal(text.length <= 200, true);
    assert.match(text, /Error: no oil in lamp 2/);
  });

  test('reads gzip, and the zip of a run with a file a job or a file a step', async () => {
    const packed = await file('build.log.gz', gzipSync(LOG));
    const jobs = await file('jobs.zip', zipSync({ '0_build.txt': toBytes(LOG), 'build/1_Set up.txt': toBytes('lit') }));
    const steps = await file(
      'steps.zip',
      zipSync({ 'build/2_Test.txt': toBytes(LOG), 'build/system.txt': toBytes('x') }),
    );

    const names = await Promise.all(
      [packed, jobs, steps].map(async (path) => (await excerptsOf(['--log', path]))[0]?.log),
    );

    assert.deepEqual(names, ['build.log.gz', '0_build.txt', 'build/2_Test.txt']);
  });

  test('says of an empty log that it is empty, and of a test report where it belongs', async () => {
    const empty = await runCli(['summarize-run', '--log', await file('empty.log', '')]);
    const report = '<?xml version="1.0"?>\n<!-- lamps -->\n<testsuites><testsuite name="a"/></testsuites>';
    const junit = await runCli(['summarize-run', '--log', await file('junit.xml', report)]);

    assert.deepEqual([empty.exitCode, empty.stdout], [0, 'empty.log (0 lines)\nThe log is empty.\n']);
    assert.equal(junit.exitCode, 2);
    assert.match(junit.stderr, /junit\.xml" is a test report, not a log\. Give it with --junit\.\n$/);
  });

  test('refuses a zip that would grow beyond measure, one without logs, and damaged ones', async () => {
    const bomb = await file('bomb.zip', zipSync({ '0_build.txt': new Uint8Array(1 << 24) }));
    const empty = await file('empty.zip', zipSync({ 'picture.png': toBytes('x') }));
    const damaged = await file('damaged.zip', zipSync({ '0_build.txt': toBytes(LOG) }).subarray(0, 60));
    const cut = await file('cut.gz', gzipSync(LOG).subarray(0, 40));

    const faults = {
      [bomb]: /grows more than 500-fold/,
      [empty]: /holds no logs/,
      [damaged]: /damaged zip/,
      [cut]: /damaged gzip/,
    };
    for (const [path, fault] of Object.entries(faults)) {
      const { exitCode, stdout, stderr } = await runCli(['summarize-run', '--log', path]);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, fault);
    }
  });

  test('says which log does not exist, and that one is needed', async () => {
    const missing = await runCli(['summarize-run', '--log', join(folder, 'missing.log')]);
    assert.equal(missing.exitCode, 2);
    assert.match(missing.stderr, /missing\.log" does not exist/);
    assert.equal((await runCli(['summarize-run'])).exitCode, 2);
  });

  test('what a log holds reaches neither terminal nor runner as a command', async () => {
    const hostile = [
      'Error: no oil \u001b]0;owned\u0007\u001b[2J',
      '::set-output name=a::b',
      '##[add-mask]error',
      'fatal: \u202eno wick\u0085',
    ];
    const path = await file('hostile.log', gitHubLog({ output: hostile }));

    for (const args of [[], ['--json'], ['--extract-only', '--json'], ['--extract-only']]) {
      const { stdout } = await runCli(['summarize-run', '--log', path, ...args]);
      assert.match(stdout, /no oil/);
      assert.doesNotMatch(stdout, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
      assert.doesNotMatch(stdout, /^\s*::|##\[/m);
    }
  });

  test('takes several logs, each under its name', async () => {
    const [one, other] = [await file('one.log', LOG), await file('two.log', LOG)];
    const excerpts = await excerptsOf(['--log', one, '--log', other]);
    assert.deepEqual([...new Set(excerpts.map(({ log }) => log))], ['one.log', 'two.log']);
  });
});
