import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildFailure } from '../known-issues/build-failure.ts';

it('each job has its own log, also where jobs are named alike, or as another is told apart', () => {
  const { jobs, logs } = buildFailure({
    jobs: {
      build: ['Error: no oil in the tank'],
      ' build': ['Error: the wick is torn'],
      'build (1)': ['Error: the glass is cracked'],
    },
  });

  const errors = jobs.map(({ log }) => logs.find((facts) => facts.log === log)?.firstError?.text);
  assert.deepEqual(errors, ['Error: no oil in the tank', 'Error: the wick is torn', 'Error: the glass is cracked']);
});
