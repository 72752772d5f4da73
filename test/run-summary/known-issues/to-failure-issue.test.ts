import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toFailureIssue } from '../../../src/run-summary/known-issues/to-failure-issue.ts';
import { whyNotFiled } from '../../../src/run-summary/known-issues/why-not-filed.ts';
import { buildFailure, fingerprintOf } from './build-failure.ts';

const OIL = ['lamp 1 lit', 'Error: no oil in reservoir of lamp 2', '    at light (lamp.js:3:1)'];

describe('the issue about a failure', () => {
  it('is named after the first error and its job, and begins with what tells it from others', () => {
    const report = buildFailure({ jobs: { build: OIL } });

    const { title = '', body = '' } = toFailureIssue(report) ?? {};

    const id = fingerprintOf(report);
    assert.equal(title, 'Error: no oil in reservoir of lamp 2 (build)');
    assert.equal(body.split('\n')[0], `<!-- auto-triager: ci-failure ${id} -->`);
    assert.match(body.split('\n')[1] ?? '', new RegExp(`^CI failure \`${id}\`: job \\[\`build\`\\]`));
    assert.match(body, /```text\n[\s\S]*no oil in reservoir of lamp 2\n {4}at light/);
  });

  it('is named after the test that failed', () => {
    const report = buildFailure({
      jobs: { unit: ['--- FAIL: TestLampBurnsInTheWind (0.02s)', '    lamp_test.go:12: flame went out', 'FAIL'] },
    });

    assert.equal(toFailureIssue(report)?.title, 'TestLampBurnsInTheWind fails (unit)');
  });

  it('is about the first job that says what went wrong, and names all that failed alike', () => {
    const report = buildFailure({ jobs: { lint: ['Error'], linux: OIL, windows: OIL } });

    const { title = '', body = '' } = toFailureIssue(report) ?? {};

    assert.match(title, /\(linux\)$/);
    assert.match(body, /2 jobs failed in this way: \[`linux`\]\(\S+\), \[`windows`\]\(\S+\)\./);
  });

  it('is filed for the default branch alone, and where a line says what went wrong', () => {
    assert.equal(whyNotFiled(buildFailure({ jobs: { build: OIL } })), undefined);
    assert.match(whyNotFiled(buildFailure({ jobs: { build: OIL }, branch: 'wick' })) ?? '', /default branch main/);
    assert.match(whyNotFiled(buildFailure({ jobs: { build: ['Error'] } })) ?? '', /no line of the log/);
  });

  for (const event of ['workflow_run', 'issue_comment', 'issues', 'discussion', 'pull_request_target', 'fork']) {
    it(`is not filed where ${event} started the run: strangers can cause that on the default branch`, () => {
      assert.match(whyNotFiled(buildFailure({ jobs: { build: OIL }, event })) ?? '', /^No issue is filed: the run /);
    });
  }

  it('is none where no job failed', () => {
    assert.equal(toFailureIssue(buildFailure({ jobs: {} })), undefined);
  });
});

describe('the title of an issue about a failure', () => {
  const titleOf = (...output: readonly string[]) => toFailureIssue(buildFailure({ jobs: { build: output } }))?.title;

  it('leaves out what the runner puts before an error', () => {
    assert.equal(titleOf('##[error]cannot open reservoir of lamp 2'), 'cannot open reservoir of lamp 2 (build)');
  });

  it('says how many more tests failed', () => {
    assert.equal(
      titleOf('--- FAIL: TestLampBurns (0.02s)', '--- FAIL: TestWickLasts (0.02s)', 'FAIL'),
      'TestLampBurns and 1 more fail (build)',
    );
  });
});
