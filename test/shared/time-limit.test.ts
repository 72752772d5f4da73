import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runWithin, TimeLimitError, waitWithin } from '../../src/shared/time-limit.ts';

const SHORT = { limitMs: 100, what: 'Reading #7' };
const LONG = { limitMs: 600_000, what: 'Reading #7' };

/** Ends with the process alone. */
function loopForEver(): never {
  for (;;);
}

describe('work that waits for nothing', () => {
  it('gives its result', () => {
    assert.equal(
      runWithin(() => 7, LONG),
      7,
    );
  });

  it('is ended in the middle of a loop, and says what it was', () => {
    assert.throws(() => runWithin(loopForEver, SHORT), new TimeLimitError('Reading #7', 100));
  });

  it('cannot hold the end up', () => {
    const stubborn = () => {
      try {
        loopForEver();
      } catch {
        return 'held up';
      }
    };
    assert.throws(() => runWithin(stubborn, SHORT), TimeLimitError);
  });

  it('fails as it fails', () => {
    const failure = new RangeError('no oil');
    assert.throws(() => {
      runWithin(() => {
        throw failure;
      }, LONG);
    }, failure);
  });

  it('may hold other such work, and goes on after it was ended', () => {
    const outer = () => {
      assert.throws(() => runWithin(loopForEver, SHORT), TimeLimitError);
      return runWithin(() => 'inner', LONG);
    };
    assert.equal(runWithin(outer, LONG), 'inner');
  });

  it('leaves nothing behind among the global names', () => {
    runWithin(() => 1, LONG);
    assert.equal((globalThis as unknown as Record<string, unknown>).__autoTriagerWork, undefined);
  });
});

describe('work that waits', () => {
  it('gives its result', async () => {
    assert.equal(await waitWithin(Promise.resolve(7), LONG), 7);
  });

  it('fails as it fails', async () => {
    const failure = new RangeError('no oil');
    await assert.rejects(waitWithin(Promise.reject(failure), LONG), failure);
  });

  it('is not waited for any longer', async () => {
    const never = new Promise(() => undefined);
    await assert.rejects(waitWithin(never, { limitMs: 20, what: 'Triage of #7' }), TimeLimitError);
  });
});
