import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { zipSync } from 'fflate';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import { runCli } from '../support/run-cli.ts';

const FIXTURES = join(import.meta.dirname, '../run-summary/reports/fixtures');
const VITEST = join(FIXTURES, 'vitest/report.xml');
const EMPTY = join(FIXTURES, 'jest/only-broken.xml');

describe('summarize-run with test reports', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'summarize-reports-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  test('needs no log: a report shows its counts and failing tests', async () => {
    const { exitCode, stdout, stderr } = await runCli(['summarize-run', '--junit', VITEST]);

    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.match(stdout, /^Tests: 3 failed, 1 timed out, 1 crashed, 2 skipped, 2 not run, 2 passed \(1 report\)\n/);
    assert.match(
      stdout,
      /^ {2}failed: lamp > never finds oil \(test\/lamp\.test\.js:17, 3 tries\)\n {4}Error: no oil at all & <none>$/m,
    );
  });

  test('gives formats together as JSON, each test with its report', async () => {
    const [ctrf, tap] = [join(FIXTURES, 'mocha/ctrf-report.json'), join(FIXTURES, 'mocha/report.tap')];
    const { stdout } = await runCli(['summarize-run', '--junit', VITEST, '--ctrf', ctrf, '--tap', tap, '--json']);

    const { tests, logs } = JSON.parse(stdout);
    assert.deepEqual(logs, []);
    assert.deepEqual(
      tests.reports.map(({ format }: { format: string }) => format),
      ['junit', 'ctrf', 'tap'],
    );
    assert.equal(tests.counts['timed out'], 3);
    const { message, ...flaky } = tests.flaky[0];
    assert.deepEqual([flaky.name, flaky.tries, flaky.report, message], ['lamp finds its wick', 2, ctrf, null]);
  });

  test('says that the report of a job that failed tells of no test', async () => {
    const log = await file('build.log', gitHubLog({ output: ['Error: no oil in lamp 2'] }));
    const { stdout } = await runCli(['summarize-run', '--log', log, '--junit', EMPTY]);

    assert.match(stdout, /^Tests: none \(1 report\)\nThe job failed, but its reports tell of no test: /);
    assert.match(stdout, /First error: line \d+: Error: no oil in lamp 2/);
  });

  test('says nothing of the sort where the job failed before or after its tests', async () => {
    const log = await file(
      'lint.log',
      gitHubLog({ output: ['Error: no oil in lamp 2'] }).replaceAll('make test', 'npm run lint'),
    );
    const { stdout } = await runCli(['summarize-run', '--log', log, '--junit', EMPTY]);

    assert.match(stdout, /\(lint\)/);
    assert.doesNotMatch(stdout, /The job failed, but/);
  });

  test('takes the zip of an artifact', async () => {
    const zip = await file(
      'results.zip',
      zipSync({ 'out/a.tap': toBytes('1..1\nnot ok 1 - burns\n'), 'b.json': toBytes('{}') }),
    );
    const { stdout } = await runCli(['summarize-run', '--tap', zip]);
    assert.equal(stdout, 'Tests: 1 failed (1 report)\n  failed: burns\n');
  });

  test('refuses a file of another format, and says what it is', async () => {
    const coverage = await file('coverage.xml', '<coverage/>');
    const bomb = await file('bomb.zip', zipSync({ 'junit.xml': new Uint8Array(1 << 24) }));
    const empty = await file('empty.zip', zipSync({ 'a.png': toBytes('x') }));
    const faults: readonly (readonly [readonly string[], RegExp])[] = [
      [['--ctrf', VITEST], /report\.xml" is not CTRF\. It is JUnit XML: give it with --junit\.\n$/],
      [
        ['--junit', coverage],
        /coverage\.xml" is not JUnit XML\. JUnit XML is an XML text with the root <testsuites> or <testsuite>\.\n$/,
      ],
      [['--junit', join(folder, 'none.xml')], /none\.xml" does not exist/],
      [['--junit', bomb], /bomb\.zip" holds a file that grows more than 500-fold/],
      [['--junit', empty], /empty\.zip" holds no JUnit XML/],
    ];
    for (const [args, fault] of faults) {
      const { exitCode, stdout, stderr } = await runCli(['summarize-run', ...args]);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, fault);
    }
  });

  test('needs a log or a report, and a log for what is about logs', async () => {
    for (const args of [[], ['--junit', VITEST, '--extract-only'], ['--junit', VITEST, '--passing-log', VITEST]]) {
      const { exitCode, stderr } = await runCli(['summarize-run', ...args]);
      assert.equal(exitCode, 2);
      assert.match(stderr, /--log/);
    }
  });

  test('what a report holds reaches neither terminal nor runner as a command', async () => {
    const hostile = '::set-output name=a::b&#10;##[add-mask]x&#10;&#27;[2J&#27;]0;owned&#7;\u202e';
    const cases = `<testcase name="${hostile}" classname="##[error]c"><failure message="${hostile}"/></testcase>`;
    const path = await file(
      'hostile.xml',
      `<testsuite name="::error::s">${cases}<testcase name="::warning::x"><failure>::notice::y</failure></testcase></testsuite>`,
    );

    for (const args of [[], ['--json']]) {
      const { stdout } = await runCli(['summarize-run', '--junit', path, ...args]);
      assert.match(stdout, /set-output/);
      assert.doesNotMatch(stdout, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
      assert.doesNotMatch(stdout, /^\s*(?:::|##\[)/m);
    }
  });
});
