import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { ServiceError } from '../../src/shared/errors.ts';
import { type RetryOptions, retry, startDeadline } from '../../src/shared/retry.ts';
import { holdClock } from '../support/hold-clock.ts';

function fault(facts: { readonly retryable: boolean; readonly retryAfterMs?: number }): ServiceError {
  return new ServiceError('busy', { service: 'Test', status: 503, ...facts });
}

const AN_HOUR_MS = 3_600_000;
const BUSY = fault({ retryable: true });

function options(changes: Partial<RetryOptions> = {}): RetryOptions {
  return { maxTries: 3, timeoutMs: AN_HOUR_MS, firstWaitMs: 1, deadline: startDeadline(AN_HOUR_MS), ...changes };
}

/** Fails as often as there are errors, then succeeds; `tries` counts. */
function failing(...errors: readonly unknown[]) {
  const work = {
    tries: 0,
    async run(): Promise<string> {
      const error = errors[work.tries++];
      if (error !== undefined) throw error;
      return 'done';
    },
  };
  return work;
}

describe('retry', () => {
  it('tries again after a retryable error, until it succeeds', async () => {
    const work = failing(BUSY, BUSY);
    assert.equal(await retry(work.run, options()), 'done');
    assert.equal(work.tries, 3);
  });

  it('gives up after the last try, with its error', async () => {
    const last = fault({ retryable: true });
    const work = failing(BUSY, BUSY, last, BUSY);
    await assert.rejects(retry(work.run, options()), (error) => error === last);
    assert.equal(work.tries, 3);
  });

  it('does not try again what stays refused, nor what is no service error', async () => {
    for (const error of [fault({ retryable: false }), new TypeError('a mistake')]) {
      const work = failing(error);
      await assert.rejects(retry(work.run, options()), (thrown) => thrown === error);
      assert.equal(work.tries, 1);
    }
  });

  it('waits as long as the service asked, else a random part of a time that doubles', async () => {
    const waits: number[] = [];
    const work = failing(BUSY, fault({ retryable: true, retryAfterMs: 7 }), BUSY);
    await retry(
      work.run,
      options({ maxTries: 4, firstWaitMs: 4, random: () => 0.5, onRetry: (_, ms) => waits.push(ms) }),
    );
    assert.deepEqual(waits, [2, 7, 8]);
  });

  it('does not begin a wait that ends after the deadline', async () => {
    const work = failing(fault({ retryable: true, retryAfterMs: 2 * AN_HOUR_MS }));
    await assert.rejects(retry(work.run, options()), { message: 'busy' });
    assert.equal(work.tries, 1);
  });

  it('ends a try that takes too long through its signal', async () => {
    const hang = (signal: AbortSignal) =>
      once(signal, 'abort').then(() => {
        throw fault({ retryable: false });
      });
    await assert.rejects(retry(hang, options({ timeoutMs: 10 })), { message: 'busy' });
    await assert.rejects(retry(hang, options({ deadline: startDeadline(10) })), { message: 'busy' });
  });
});

describe('startDeadline', () => {
  it('never ends after the one it lies in', (t) => {
    const clock = holdClock(t);
    const outer = startDeadline(50);
    clock.advance(20);
    assert.deepEqual([startDeadline(60, outer).remainingMs(), startDeadline(10, outer).remainingMs()], [30, 10]);
    clock.advance(40);
    assert.equal(outer.remainingMs(), 0);
  });

  it('is put off together with the one around it', (t) => {
    holdClock(t);
    const outer = startDeadline(10);
    const inner = startDeadline(5, outer);
    inner.putOff(100);
    assert.deepEqual([inner.remainingMs(), outer.remainingMs()], [105, 110]);
  });
});
