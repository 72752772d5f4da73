import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openCiHistoryFile } from '../../src/adapters/sqlite/open-corpus.ts';
import type { JobRecord } from '../../src/run-summary/history/failure-record.ts';
import { gitHubLog } from '../run-summary/build-log.ts';
import { runCli } from '../support/run-cli.ts';
import { startModelServer } from '../support/start-model-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const JUNIT = `<testsuites><testsuite name="lamps" tests="3">
<testcase name="lights" classname="lamp" file="test/lamp.js" line="12"/>
<testcase name="trims the wick" classname="lamp" file="test/wick.js" line="31"><failure message="no oil">no oil
    at burn (src/lamp.js:88:11)</failure></testcase>
<testcase name="fills the tank" classname="lamp"><failure message="tank leaks">tank leaks</failure></testcase>
</testsuite></testsuites>`;

async function summarize(args: readonly string[]) {
  return await runCli(['summarize-run', ...args], { env: {} });
}

describe('summarize-run --test', () => {
  it('gives a bug report on the one test, ready to paste', async (t) => {
    const junit = join(temporaryFolder(t), 'junit.xml');
    writeFileSync(junit, JUNIT);

    const { stdout, exitCode } = await summarize(['--junit', junit, '--test', 'WICK']);

    assert.equal(exitCode, 0);
    const [title, test, place] = stdout.split('\n\n');
    assert.deepEqual(
      [title, test, place],
      ['trims the wick: no oil', 'Test: `trims the wick` of `lamp`', 'At: `test/wick.js:31`'],
    );
    assert.match(stdout, /```text\nno oil\n {4}at burn \(src\/lamp\.js:88:11\)\n```/);
  });

  it("adds a model's debugging steps and bug report, where they are founded", async (t) => {
    const junit = join(temporaryFolder(t), 'junit.xml');
    writeFileSync(junit, JUNIT);
    const models = await startModelServer({
      answer: () => ({
        cause: 'There was `no oil` in src/lamp.js:88:11.',
        debuggingSteps: 'Look at burn in src/lamp.js:88:11.\nLook at src/tank.js.',
        bugTitle: 'The wick is trimmed without oil',
        bugDescription: 'It says `no oil`.',
      }),
    });
    t.after(() => models.close());
    const args = [
      '--junit',
      junit,
      '--test',
      'wick',
      '--ai-endpoint',
      models.openaiUrl,
      '--ai-model',
      'lamp-1',
      '--json',
    ];

    const { stdout } = await summarize(args);

    const { bug, wording } = JSON.parse(stdout);
    assert.equal(bug.title, 'trims the wick: no oil');
    assert.deepEqual(wording.wording.debuggingSteps, ['Look at burn in src/lamp.js:88:11.']);
    assert.equal(wording.wording.bugTitle, 'The wick is trimmed without oil');
    assert.doesNotMatch(models.requests[0]?.user ?? '', /tank leaks/);
  });

  it("quotes whatever a model's bug report could call or link, also what the report itself says", async (t) => {
    const junit = join(temporaryFolder(t), 'junit.xml');
    writeFileSync(junit, JUNIT.replace('no oil">', 'no oil, see acme/lamp#1 &lt;img src=x&gt;">'));
    const models = await startModelServer({
      answer: () => ({
        cause: 'There was no oil.',
        debuggingSteps: [],
        bugTitle: 'No oil',
        bugDescription: 'Like acme/lamp#1 it has <img src=x> in it.',
      }),
    });
    t.after(() => models.close());
    const endpoint = ['--ai-endpoint', models.openaiUrl, '--ai-model', 'lamp-1'];

    const { stdout } = await summarize(['--junit', junit, '--test', 'wick', ...endpoint]);

    assert.match(stdout, /\nLike `acme\/lamp#1` it has `<img` `src=x>` in it\.\n/);
  });

  it('says what there is where no test or several have that name, and where there is no report', async (t) => {
    const folder = temporaryFolder(t);
    const [junit, log] = [join(folder, 'junit.xml'), join(folder, 'build.log')];
    writeFileSync(junit, JUNIT);
    writeFileSync(log, gitHubLog({ output: ['Error: no oil'] }));
    for (const [args, message] of [
      [['--junit', junit, '--test', 'harbor'], /No failing test has "harbor" in its name/],
      [
        ['--junit', junit, '--test', 'the'],
        /2 failing tests have that in their names: "trims the wick", "fills the tank"/,
      ],
      [['--log', log, '--test', 'wick'], /--test needs a test report/],
    ] as const) {
      const { stderr, exitCode } = await summarize(args);
      assert.equal(exitCode, 2);
      assert.match(stderr, message);
    }
  });
});

describe('summarize-run --themes', () => {
  it('groups the logs of jobs that failed alike', async (t) => {
    const folder = temporaryFolder(t);
    const logs = ['no oil in lamp 1', 'no oil in lamp 2', 'wick is torn'].map((text, index) => {
      const file = join(folder, `${index}.log`);
      writeFileSync(file, gitHubLog({ output: [`Error: ${text}`, '1 failed'] }));
      return file;
    });

    const { stdout } = await summarize(['--log', logs.join(','), '--themes', '--json']);

    const { themes } = JSON.parse(stdout);
    assert.deepEqual(
      themes.map(({ failures }: { failures: number }) => failures),
      [2, 1],
    );
  });

  it('groups the failures of the newest runs that a corpus remembers, by workflow', async (t) => {
    const file = join(temporaryFolder(t), 'corpus.sqlite');
    const store = openCiHistoryFile(file, { repository: 'acme/lantern' });
    for (const [runId, id] of [
      [1, 'oil'],
      [2, 'oil'],
      [3, 'wick'],
      [4, 'oil'],
    ] as const) {
      const run = {
        runId,
        attempt: 1,
        workflow: runId === 4 ? 'Release' : 'Checks',
        event: 'push',
        headSha: `a${runId}`,
        branch: 'main',
        pullRequest: null,
      };
      const record: JobRecord = {
        ...run,
        job: 'build',
        conclusion: 'failure',
        completedAt: `2031-04-0${runId}T00:00:00Z`,
        failure: {
          step: 'make',
          phase: 'build',
          failingTests: [],
          sign: null,
          fingerprint: { id: (id === 'oil' ? 'a' : 'b').repeat(16), text: `no ${id}`, kind: 'error' },
        },
      };
      await store.addAttempt({ ...run, createdAt: record.completedAt }, [record]);
    }
    await store.close();
    const args = ['--themes', '--db', file, '--repo', 'acme/lantern', '--workflow', 'Checks'];

    const { stdout } = await summarize(args);

    assert.match(
      stdout,
      /^3 failed jobs, 2 themes\n\n2 × no oil\n {2}█·+█·+ {2}2031-04-01T00:00:00Z to 2031-04-02T00:00:00Z\n/,
    );
    const { stdout: newest } = await summarize([...args, '--last', '1']);
    assert.match(newest, /^1 failed job, 1 theme\n\n1 × no wick\n/);
  });

  it('does not go with a single test, and its choices do not go without it', async () => {
    for (const args of [
      ['--junit', 'a', '--themes', '--test', 'b'],
      ['--log', 'a', '--last', '3'],
    ]) {
      const { exitCode, stderr } = await summarize(args);
      assert.equal(exitCode, 2);
      assert.match(stderr, /exclude each other|goes with --themes and --db/);
    }
  });
});
