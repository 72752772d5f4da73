/** How long a stage took. */
export interface StageTiming {
  readonly stage: string;
  readonly durationMs: number;
}

/** Times stages that follow one another: each lasts from the end of the one before. */
export interface StageClock {
  /** Stages in the order they ended. */
  readonly timings: readonly StageTiming[];
  /** Ends the stage with this name. */
  done(stage: string): void;
  /** Does the work of a stage and ends it. */
  time<Result>(stage: string, work: () => Result): Result;
}

/** Starts the clock. */
export function startStageClock(): StageClock {
  const timings: StageTiming[] = [];
  let startMs = performance.now();
  return { timings, done, time };

  function done(stage: string): void {
    const nowMs = performance.now();
    timings.push({ stage, durationMs: nowMs - startMs });
    startMs = nowMs;
  }

  function time<Result>(stage: string, work: () => Result): Result {
    const result = work();
    done(stage);
    return result;
  }
}
