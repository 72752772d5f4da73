import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failing, JSON_WANTED, openServe, RUN, seedRun } from '../../support/open-serve.ts';
import { runCli } from '../../support/run-cli.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';

describe('serve', () => {
  it('tells as plain text what summarize-run tells, under both names of the number', async (t) => {
    const { ask, gitHub } = await openServe(t);
    const env = { GITHUB_TOKEN: 'token', GITHUB_API_URL: gitHub.apiUrl };
    const { stdout } = await runCli(['summarize-run', '--repo', REPOSITORY, '--run', '9', '--attempt', '1'], { env });

    for (const path of [RUN, '/api/ai/job_run?prow_job_run_id=9', `${RUN}&attempt=1&repo=ACME/Lantern`]) {
      const { status, headers, text } = await ask(path);
      assert.deepEqual([status, headers.get('content-type'), text], [200, 'text/plain; charset=utf-8', stdout]);
    }
  });

  it('gives JSON to whoever accepts it', async (t) => {
    const { ask } = await openServe(t);

    const { status, headers, text } = await ask(RUN, JSON_WANTED);

    const { run, excerpts } = JSON.parse(text);
    assert.deepEqual([status, headers.get('content-type'), run.id, run.attempt], [200, 'application/json', 9, 1]);
    assert.match(excerpts[0].text, /no oil in lamp 2/);
  });

  it('refuses what is no number of a run by 400, in one line that says what to do', async (t) => {
    const { ask } = await openServe(t);
    const refused: [string, RegExp][] = [
      ['/api/ai/job_run', /^run_id is missing: /],
      ['/api/ai/job_run?run_id=lamp%0A%1b[31m', /^run_id "lamp \[31m" must be the number of a run/],
      ['/api/ai/job_run?run_id=0', /must be the number/],
      ['/api/ai/job_run?run_id=1904667807946117120', /looks like a number of Prow/],
      ['/api/ai/job_run?run_id=9&prow_job_run_id=8', /differ; give one of them/],
      ['/api/ai/job_run?run_id=9&run_id=8', /^Give run_id once/],
      [`${RUN}&attempt=0`, /^attempt "0" must be a whole number/],
      [`${RUN}&repo=lantern`, /must have the form owner\/name/],
      [`${RUN}&format=json`, /^There is no parameter "format"; there are run_id, /],
    ];
    for (const [path, message] of refused) {
      const { status, text } = await ask(path);
      assert.deepEqual([status, text.trimEnd().split('\n').length], [400, 1], path);
      assert.match(text, message);
    }
    const { text } = await ask('/api/ai/job_run', JSON_WANTED);
    assert.equal(JSON.parse(text).error.status, 400);
  });

  it('answers for the repositories that it was given, and for no other', async (t) => {
    const { ask, gitHub } = await openServe(t, { args: ['--repo', 'acme/elsewhere'] });

    const other = await ask(`${RUN}&repo=acme/secret`);
    const second = await ask(`${RUN}&repo=acme/elsewhere`);

    assert.deepEqual([other.status, second.status], [403, 404]);
    assert.deepEqual(gitHub.requests, ['/repos/acme/elsewhere/actions/runs/9']);
  });

  it('says by 404 that there is no such run, attempt or path', async (t) => {
    const { ask } = await openServe(t);
    for (const path of ['/api/ai/job_run?run_id=8', `${RUN}&attempt=7`, '/api/ai/job', '/']) {
      assert.equal((await ask(path)).status, 404, path);
    }
  });

  it('tells failures of GitHub from a rate limit, and says when to ask again', async (t) => {
    const { ask, gitHub } = await openServe(t);
    const path = '/actions/runs/9';
    gitHub.faults.set(path, [{ status: 401, body: { message: 'Bad credentials' } }]);
    const unknownToken = await ask(RUN);
    const reset = String(Math.floor(Date.now() / 1000) + 3000);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    gitHub.faults.set(path, [{ status: 403, headers, body: { message: 'API rate limit exceeded' } }]);
    const limited = await ask(RUN);

    assert.deepEqual([unknownToken.status, limited.status], [502, 503]);
    assert.ok(Number(limited.headers.get('retry-after')) > 2000);
    assert.match(unknownToken.text, /GitHub does not know the token/);
  });

  it('names a log that cannot be read among the gaps, and answers the rest', async (t) => {
    const run = seedRun({
      attempts: [[{ name: 'build', conclusion: 'failure', log: { kind: 'refused', status: 403, message: 'No' } }]],
    });
    const { ask } = await openServe(t, { runs: [run] });

    const { status, text } = await ask(RUN);

    assert.equal(status, 200);
    assert.match(text, /Not read:\n- The log of job build could not be read/);
  });

  it('shows what strangers named without escape sequences or marks of text direction', async (t) => {
    const name = 'build \u001b[2J\u202elamp';
    const { ask } = await openServe(t, { runs: [seedRun({ attempts: [[failing(name)]] })] });

    const { text } = await ask(RUN);

    assert.match(text, /^Job build .*lamp: failure$/m);
    assert.doesNotMatch(text, /[\u001b\u202e]/);
  });
});
