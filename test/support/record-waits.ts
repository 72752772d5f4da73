import type { TestContext } from 'node:test';

/**
 * The waits that begin from now on until the test ends, in milliseconds, as far as they are multiples of `unitMs`: how long
 * somebody means to wait does not depend on how busy the machine is. A prime tells them from the timers of others.
 */
export function recordWaits(t: Pick<TestContext, 'mock'>, unitMs: number): readonly number[] {
  const waits: number[] = [];
  const start = globalThis.setTimeout;
  t.mock.method(globalThis, 'setTimeout', (...args: Parameters<typeof setTimeout>) => {
    const [, durationMs = 0] = args;
    if (durationMs > 0 && durationMs % unitMs === 0) waits.push(durationMs);
    return start(...args);
  });
  return waits;
}
