import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askLoopback } from '../../support/ask-loopback.ts';
import { openServe, openServeWithModel, RUN, seedRun } from '../../support/open-serve.ts';

describe('the bounds of serve', () => {
  it('answer 503 with a time to come back when too many wait, and 504 what takes too long', async (t) => {
    const runs = Array.from({ length: 12 }, (_, index) => seedRun({ id: index + 1 }));
    const { ask, model } = await openServeWithModel(t, { runs, args: ['--at-once', '1', '--deadline', '2'] });
    model.breakDown({ kind: 'hang' });

    const replies = await Promise.all(runs.map(({ id }) => ask(`/api/ai/job_run?run_id=${id}&attempt=1`)));

    // One is under way, eight wait.
    const statuses = replies.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [503, 503, 503, ...Array(9).fill(504)]);
    assert.ok(replies.every(({ headers }) => Number(headers.get('retry-after')) >= 1));
    assert.equal((await ask('/healthz')).text, 'ok\n');
    const { text } = await ask('/metrics');
    assert.match(text, /^auto_triager_summaries_under_way 1$/m);
    assert.match(text, /^auto_triager_summaries_waiting 8$/m);
  });

  it('take GET alone, without a body, with a short address and short headers', async (t) => {
    const { ask, serve } = await openServe(t);
    const post = await askLoopback(`${serve.url}${RUN}`, { method: 'POST' }, 'lamp');
    const body = await askLoopback(`${serve.url}${RUN}`, { method: 'GET', headers: { 'content-length': 4 } }, 'lamp');

    assert.deepEqual([post.status, body.status], [405, 413]);
    assert.equal((await ask(`${RUN}&repo=${'a'.repeat(3000)}`)).status, 414);
    assert.equal((await ask(RUN, { 'x-lamp': 'a'.repeat(20_000) })).status, 431);
  });
});
