import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { jobId, type SeedJob, type SeedRun } from '../../../support/run-answers.ts';
import { failing, logsOf, readFacts, seedRun, startRuns, stored, textOf } from './run-reading.ts';

describe('the log of a job', () => {
  it('that has expired, is missing or forbidden is a gap of its own, and stops nothing', async (t) => {
    const refused = (status: number, message: string) => ({ kind: 'refused', status, message }) as const;
    const jobs: SeedJob[] = [
      { ...failing('old'), log: refused(410, 'Gone') },
      { ...failing('lost'), log: refused(404, 'Not Found') },
      { ...failing('secret'), log: refused(403, 'Resource not accessible by integration') },
      failing('build'),
    ];
    const server = await startRuns(t, { runs: [seedRun({ attempts: [jobs] })] });

    const facts = await readFacts(server);

    assert.deepEqual(logsOf(facts.jobs), [undefined, undefined, undefined, 'log of build\n']);
    const [old, lost, secret] = [...facts.gaps].sort((a, b) => a.length - b.length);
    assert.match(String(old), /^The log of job lost could not be read: GitHub has no log of it \(404\)\.$/);
    assert.match(String(lost), /^The log of job old could not be read: GitHub has deleted it, .*\(410\)\.$/);
    assert.match(String(secret), /^The log of job secret .*\(403, .*permissions:\n {2}actions: read/s);
  });

  it('is not asked for of every job where the token may read none', async (t) => {
    const log = { kind: 'refused', status: 403, message: 'Resource not accessible by integration' } as const;
    const jobs = Array.from({ length: 12 }, (_, index) => ({ ...failing(`test (${index})`), log }));
    const server = await startRuns(t, { runs: [seedRun({ attempts: [jobs] })] });

    const { gaps } = await readFacts(server);

    assert.equal(gaps.length, 1);
    const names = [0, 1, 2, 3, 4].map((index) => `test (${index})`).join(', ');
    assert.ok(gaps[0]?.startsWith(`The log of the jobs ${names} and 7 more could not be read: The token`), gaps[0]);
    assert.ok(server.requests.filter((path) => path.endsWith('/logs')).length <= 4);
  });

  it('comes from the zip of the run where GitHub has no file of its own for it, in both layouts', async (t) => {
    const jobs: SeedJob[] = ['call / build: x', 'test'].map((name) => ({ name, conclusion: 'failure' }));
    const newer = { '0_call  build x.txt': 'whole build', '1_test.txt': 'whole test', 'test/1_Set up job.txt': 'part' };
    const older = {
      'call  build x/2_Run make.txt': 'making',
      'call  build x/10_Post.txt': 'tidying',
      'call  build x/1_Set up job.txt': 'starting\n',
      'test/1_Set up job.txt': 'starting',
    };
    const texts = [];
    for (const files of [newer, older]) {
      const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
      const zip = { kind: 'bytes', bytes: zipSync(Object.fromEntries(entries)) } as const;
      const server = await startRuns(t, { runs: [seedRun({ attempts: [jobs], zip })] });
      const facts = await readFacts(server);
      texts.push(logsOf(facts.jobs));
      assert.deepEqual(facts.gaps, []);
      assert.equal(server.storeRequests.length, 1);
    }

    assert.deepEqual(texts, [
      ['whole build\n', 'whole test\n'],
      ['starting\nmaking\ntidying\n', 'starting\n'],
    ]);
  });

  it('without end is cut', async (t) => {
    const jobs = [{ ...failing('flood'), log: { kind: 'endless' } as const }, failing('build')];
    const server = await startRuns(t, { runs: [seedRun({ attempts: [jobs] })] });

    const facts = await readFacts(server, { limits: { logBytes: 1_000_000 } });

    assert.deepEqual([facts.jobs[0]?.log?.length, textOf(facts.jobs[1]?.log)], [1_000_000, 'log of build\n']);
    assert.deepEqual(facts.gaps, ['The log of job flood is cut at 1000000 bytes; its end is missing.']);
  });

  it('is left out where all logs together are too much', async (t) => {
    const server = await startRuns(t, {
      runs: [seedRun({ attempts: [[failing('build'), failing('test', 'x'.repeat(99))]] })],
    });

    const facts = await readFacts(server, { limits: { allLogBytes: 50 } });

    assert.deepEqual(logsOf(facts.jobs), ['log of build\n', undefined]);
    assert.deepEqual(facts.gaps, [
      'The log of job test could not be read: all logs together are larger than what is read.',
    ]);
  });

  it('is fetched by https alone, or from this machine, also after a redirect', async (t) => {
    const jobs = ['http://logs.example/1', 'file:///etc/passwd', 'nowhere'].map((address, index) => ({
      ...failing(`job ${index}`),
      log: { kind: 'elsewhere', address } as const,
    }));
    const server = await startRuns(t, { runs: [seedRun({ attempts: [jobs] })] });

    const facts = await readFacts(server);

    assert.deepEqual(logsOf(facts.jobs), [undefined, undefined, undefined]);
    assert.deepEqual(
      [...facts.gaps].sort().map((gap) => / is at (.*), which is not asked/.exec(gap)?.[1]),
      ['http://logs.example', 'file://', 'what is no address'],
    );
  });

  it('is asked for again where GitHub fails or is too busy', async (t) => {
    const server = await startRuns(t, { runs: [seedRun()] });
    const path = `/actions/jobs/${jobId(seedRun(), 1, 0)}/logs`;
    server.faults.set(path, [{ status: 500 }, { status: 429, headers: { 'retry-after': '0' } }]);

    const facts = await readFacts(server);

    assert.deepEqual([logsOf(facts.jobs), facts.gaps], [['log of build\n'], []]);
    assert.equal(server.faults.get(path)?.length, 0);
  });
});

describe('the passing log', () => {
  const passed = (parts: Partial<SeedRun>): SeedRun => ({
    id: 5,
    conclusion: 'success',
    attempts: [[{ name: 'build', log: stored('passed on main\n') }]],
    ...parts,
  });

  it('is of the job of the same name in the last run that succeeded on the branch', async (t) => {
    const branch = passed({ id: 7, branch: 'wick', attempts: [[{ name: 'build', log: stored('passed here\n') }]] });
    const jobs = [failing('build'), failing('new')];
    const server = await startRuns(t, { runs: [seedRun({ branch: 'wick', attempts: [jobs] }), branch, passed({})] });

    const facts = await readFacts(server);

    assert.deepEqual(
      facts.jobs.map(({ passingLog }) => textOf(passingLog)),
      ['passed here\n', undefined],
    );
    assert.deepEqual([facts.passingRun?.id, facts.passingRun?.headBranch], [7, 'wick']);
  });

  it('is of the default branch where the branch has none', async (t) => {
    const server = await startRuns(t, { runs: [seedRun({ branch: 'wick' }), passed({})] });

    const facts = await readFacts(server);

    assert.equal(textOf(facts.jobs[0]?.passingLog), 'passed on main\n');
  });

  it("is never that of somebody's fork whose branch has the name of ours", async (t) => {
    const forks = passed({
      id: 8,
      home: 'eve/lantern',
      attempts: [[{ name: 'build', log: stored('all is noise\n') }]],
    });
    const server = await startRuns(t, { runs: [seedRun(), forks, passed({})] });

    const facts = await readFacts(server);

    assert.equal(textOf(facts.jobs[0]?.passingLog), 'passed on main\n');
  });

  it('that cannot be found is a gap', async (t) => {
    const server = await startRuns(t, { runs: [seedRun()] });
    server.bend = (path, body) => (path.includes('/workflows/') ? { oops: 1 } : body);

    const facts = await readFacts(server);

    assert.match(facts.gaps.join(), /^No passing run to compare with could be read: GitHub's answer/);
    assert.equal(facts.passingRun, null);
  });
});
