import type { TestContext } from 'node:test';

export interface HeldClock {
  advance(durationMs: number): void;
}

/** Stops `performance.now()` until the test ends: time passes only where the test says so, however busy the machine is. */
export function holdClock(t: Pick<TestContext, 'mock'>): HeldClock {
  let nowMs = 1_000;
  t.mock.method(performance, 'now', () => nowMs);
  return {
    advance(durationMs) {
      nowMs += durationMs;
    },
  };
}
