/** Short beside anything that a test waits for, and long enough to leave the processor to what it waits for. */
const LOOK_EVERY_MS = 2;
/** The machine's own, also where a test holds the clock. */
const startTimer = globalThis.setTimeout;

/** Waits, for as long as it takes, until something holds. The runner's limit ends a test that waits for ever. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((look) => startTimer(look, LOOK_EVERY_MS));
}
