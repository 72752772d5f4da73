/** Where a run tells people what it does. Adapters: the terminal (standard error) and the Actions runner. */
export interface Log {
  /** Shown only when the user asked for detail; the only level that may carry text from outside. */
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  /**
   * Starts a progress display for work of `total` steps. Where people can make something of a step, `unit` is what they
   * call many of them (`issues`): then the count, the rate and the time left are told too.
   */
  progress(label: string, total: number, unit?: string): Progress;
}

export interface Progress {
  /** Sets how many steps are done. */
  update(done: number): void;
  stop(): void;
}

const silentProgress: Progress = { update() {}, stop() {} };

/** A log that says nothing: for `--quiet` and for tests. */
export const silentLog: Log = { debug() {}, info() {}, warning() {}, progress: () => silentProgress };
