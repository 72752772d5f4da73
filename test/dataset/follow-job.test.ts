import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FineTuneJob, FineTuner, JobEvent } from '../../src/dataset/fine-tuner.ts';
import { followJob } from '../../src/dataset/follow-job.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { type Log, silentLog } from '../../src/shared/log.ts';

const JOB: FineTuneJob = { id: 'j', state: 'waiting', status: 'queued', baseModel: 'm' };
const RUNNING: FineTuneJob = { ...JOB, state: 'running', status: 'running' };
const DONE: FineTuneJob = { ...JOB, state: 'succeeded', status: 'succeeded', fineTunedModel: 'ft:m' };

/** Answers looks at a job one after the other; an error is thrown. */
function tunerOf(looks: (FineTuneJob | ServiceError)[], events: readonly JobEvent[] = []): FineTuner {
  return {
    upload: () => assert.fail('nothing is uploaded'),
    startJob: () => assert.fail('nothing is started'),
    async readJob() {
      const look = looks.shift();
      if (look === undefined || look instanceof ServiceError) throw look ?? new Error('one look too many');
      return look;
    },
    readEvents: async () => events,
  };
}

function recordingLog(): { readonly log: Log; readonly told: string[] } {
  const told: string[] = [];
  const log: Log = {
    ...silentLog,
    info: (message) => told.push(message),
    progress: (label, total) => ({ update: (done) => told.push(`${label} ${done}/${total}`), stop() {} }),
  };
  return { log, told };
}

describe('followJob', () => {
  it('tells each state once, and steps as progress, until the job is over', async () => {
    const { log, told } = recordingLog();
    const events = [
      { id: 'e1', message: 'Step 3/12: training loss=0.5' },
      { id: 'e2', message: 'Something else' },
    ];
    const fineTuner = tunerOf([JOB, JOB, RUNNING, DONE], events);
    assert.deepEqual(await followJob('j', { fineTuner, pollMs: 1, log }), DONE);
    assert.deepEqual(told, ['The job is queued.', 'Training 3/12', 'The job is running.', 'The job is succeeded.']);
  });

  it('bears a service that is away for a moment, and gives up on one that refuses', async () => {
    const facts = { service: 'OpenAI', retryAfterMs: 1 };
    const away = new ServiceError('away', { ...facts, retryable: true });
    const following = followJob('j', { fineTuner: tunerOf([away, away, DONE]), pollMs: 1, log: silentLog });
    assert.equal((await following).state, 'succeeded');
    const refused = new ServiceError('no key', { service: 'OpenAI', status: 401, retryable: false });
    await assert.rejects(followJob('j', { fineTuner: tunerOf([refused]), pollMs: 1, log: silentLog }), refused);
  });
});
