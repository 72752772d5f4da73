import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failing, JSON_WANTED, openServe, openServeWithModel, RUN, seedRun } from '../../support/open-serve.ts';

describe('answers that are kept', () => {
  it('come from the cache by run and attempt, without another word to GitHub where the attempt is named', async (t) => {
    const { ask, gitHub } = await openServe(t);
    const first = await ask(RUN);
    const count = gitHub.requests.length;

    const named = await ask(`${RUN}&attempt=1`);
    const countOfNamed = gitHub.requests.length;
    const latest = await ask(RUN, JSON_WANTED);

    assert.deepEqual(
      [first, named, latest].map(({ headers }) => headers.get('cache-status')),
      ['auto-triager; fwd=miss', 'auto-triager; hit', 'auto-triager; hit'],
    );
    assert.deepEqual([named.text, countOfNamed, gitHub.requests.length], [first.text, count, count + 1]);
    const { text } = await ask('/metrics');
    assert.match(text, /^auto_triager_answers_total\{result="hit"\} 2$/m);
    assert.match(text, /^auto_triager_answers_kept 1$/m);
  });

  it('are made anew for a new attempt, and for a run that was still under way', async (t) => {
    const { ask, gitHub } = await openServe(t, {
      runs: [seedRun({ conclusion: null, attempts: [[{ name: 'build' }]] })],
    });
    const underWay = await ask(RUN);
    gitHub.runs = [seedRun()];
    const ended = await ask(RUN);
    gitHub.runs = [seedRun({ attempts: [[failing('build')], [failing('lint')]] })];
    const again = await ask(RUN);

    assert.match(underWay.text, /is still under way/);
    assert.match(ended.text, /Job build: failure/);
    assert.match(again.text, /attempt 2.*Job lint: failure/s);
  });

  it('are shared while they are made: GitHub and the model are asked once', async (t) => {
    const { ask, gitHub, model } = await openServeWithModel(t);

    const replies = await Promise.all(Array.from({ length: 8 }, () => ask(RUN)));

    assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
    assert.equal(new Set(replies.map(({ text }) => text)).size, 1);
    assert.equal(gitHub.requests.filter((path) => path.endsWith('/attempts/1/jobs?per_page=100')).length, 1);
    assert.equal(model.requests.length, 1);
  });
});
