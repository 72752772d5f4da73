import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import { JSON_WANTED, openServe, RUN } from '../../support/open-serve.ts';
import { until } from '../../support/until.ts';

describe('what serve tells about itself', () => {
  it('is a line for each request, without secrets of its address', async (t) => {
    const { ask, serve } = await openServe(t);
    await ask(`${RUN}&attempt=1`);
    await ask('/api/ai/job_run?run_id=s3cret&token=s3cret');
    await until(() => serve.log().includes(' 400 '));

    assert.match(serve.log(), /^GET \/api\/ai\/job_run run_id=9 attempt=1 200 \d+ ms$/m);
    assert.match(serve.log(), /^GET \/api\/ai\/job_run 400 \d+ ms$/m);
    assert.doesNotMatch(serve.log(), /s3cret/);
  });

  it('is a valid OpenAPI 3.1 description, which its answers fit', async (t) => {
    const { ask } = await openServe(t);
    const { text, headers } = await ask('/openapi.json');

    const description = JSON.parse(text);
    const { valid, errors } = await new Validator().validate(description);

    assert.deepEqual([valid, errors, headers.get('content-type')], [true, undefined, 'application/json']);
    const { Summary, Problem } = description.components.schemas;
    z.fromJSONSchema(Summary).parse(JSON.parse((await ask(RUN, JSON_WANTED)).text));
    z.fromJSONSchema(Problem).parse(JSON.parse((await ask('/api/ai/job_run', JSON_WANTED)).text));
  });

  it('is what Prometheus reads: requests by route and status, and how long they took', async (t) => {
    const { ask } = await openServe(t);
    await ask(RUN);
    await ask('/lamp');

    const { text, headers } = await ask('/metrics');

    assert.equal(headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
    assert.match(text, /^auto_triager_http_requests_total\{route="\/api\/ai\/job_run",status="200"\} 1$/m);
    assert.match(text, /^auto_triager_http_requests_total\{route="other",status="404"\} 1$/m);
    assert.match(text, /_duration_seconds_bucket\{route="\/api\/ai\/job_run",le="\+Inf"\} 1$/m);
  });
});
