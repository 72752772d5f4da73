import { setImmediate as turn } from 'node:timers/promises';

/** Waits, for as long as it takes, until something holds. The runner's limit ends a test that waits for ever. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}
