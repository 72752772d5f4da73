const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** For what was written to a pipe to arrive. */
const LAST_MS = 1000;

/** Resolves when the process is asked to end; the next signal ends it at once. */
export async function waitForStop(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  const listener = (signal: NodeJS.Signals) => {
    for (const one of SIGNALS) process.off(one, listener);
    resolve(signal);
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return await promise;
}

/** Ends the process soon, though work that nobody waits for any more would hold it. */
export function endSoon(): void {
  setTimeout(() => process.exit(), LAST_MS).unref();
}
