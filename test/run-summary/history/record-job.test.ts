import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JobToRecord, recordJob } from '../../../src/run-summary/history/record-job.ts';
import { analyzeText, gitHubLog } from '../build-log.ts';

const RUN = { runId: 1, attempt: 1, workflow: 'CI', event: 'push', headSha: 'abc', branch: 'main', pullRequest: null };
const NOW = '2026-03-20T00:00:00Z';

function record(facts: Partial<JobToRecord['job']> = {}, more: Partial<JobToRecord> = {}) {
  const step = { number: 1, name: 'Run make test', conclusion: 'failure' } as const;
  const job = { name: 'test', conclusion: 'failure', completedAt: null, steps: [step], ...facts } as const;
  return recordJob({ run: RUN, job, analysis: undefined, now: NOW, ...more });
}

test('jobs that passed, were skipped or were cancelled have no failure', () => {
  for (const conclusion of ['success', 'skipped', 'cancelled', 'neutral', null] as const) {
    assert.equal(record({ conclusion }).failure, null, String(conclusion));
  }
  assert.notEqual(record({ conclusion: 'timed_out' }).failure, null);
  assert.equal(record().completedAt, NOW);
});

test('the lines that best say why are read for signs, and so are annotations and what the runner says at the end', () => {
  const network = [
    'oil fetched from shop 3',
    'fatal: unable to access "https://oil.example/": Could not resolve host: oil.example',
  ];
  const analysis = analyzeText(gitHubLog({ output: network }).replaceAll('make test', 'fetch oil'));
  const lost = {
    level: 'failure',
    file: null,
    line: null,
    title: null,
    message: 'The runner has received a shutdown signal.',
  } as const;

  assert.equal(record({}, { analysis }).failure?.sign?.kind, 'infrastructure');
  assert.equal(record({ annotations: [lost] }).failure?.sign?.kind, 'infrastructure');
  assert.equal(record({ annotations: [{ ...lost, level: 'notice' }] }).failure?.sign, null);
});

test('tests that reports name are kept without a log too, fifty at most, and told by all of them', () => {
  const names = Array.from({ length: 60 }, (_, index) => `lamp ${'i'.repeat(index + 1)} lights`);
  const { failure } = record({}, { failingTests: names });
  const other = record({}, { failingTests: names.slice(0, 59) });

  assert.deepEqual([failure?.failingTests.length, failure?.fingerprint.kind], [50, 'test']);
  assert.notEqual(other.failure?.fingerprint.id, failure?.fingerprint.id);
});

test('no secret of a log, a step or a test is kept', () => {
  const secret = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
  const analysis = analyzeText(gitHubLog({ output: [`error: oil shop refused ${secret} today`] }));
  const steps = [{ number: 1, name: `Run login ${secret}`, conclusion: 'failure' }] as const;
  const records = [
    record({ steps }, { analysis }),
    record({ steps }),
    record({}, { failingTests: [`logs in with ${secret}`] }),
  ];
  assert.doesNotMatch(JSON.stringify(records), /16C7e42F/i);
});
