import { Script } from 'node:vm';

const MS_PER_SECOND = 1000;

/** Something took longer than it may; nothing that it was to give is there. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';

  /** `what` completes "… took longer than 30 seconds and was ended". */
  constructor(what: string, limitMs: number) {
    super(`${what} took longer than ${Math.round(limitMs / MS_PER_SECOND)} seconds and was ended.`);
  }
}

export interface TimeLimit {
  readonly limitMs: number;
  /** Begins the sentence that says that it took too long. */
  readonly what: string;
}

/** The one global name by which a script finds the work. */
const WORK = '__autoTriagerWork';
let script: Script | undefined;

/**
 * Does work that waits for nothing, and ends it even in the middle of a loop or of a regular expression: another thread of the
 * engine watches the clock (https://nodejs.org/api/vm.html#scriptruninthiscontextoptions), which costs about a millisecond.
 * Throws TimeLimitError, and what the work throws.
 */
export function runWithin<Result>(work: () => Result, { limitMs, what }: TimeLimit): Result {
  script ??= new Script(`${WORK}()`);
  const scope = globalThis as unknown as Record<string, unknown>;
  const outer = scope[WORK];
  let result: Result | undefined;
  scope[WORK] = () => {
    result = work();
  };
  try {
    script.runInThisContext({ timeout: limitMs });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      ? new TimeLimitError(what, limitMs)
      : error;
  } finally {
    scope[WORK] = outer;
  }
  return result as Result;
}

/** Waits for work so long; what it does later is lost. Throws TimeLimitError, and what the work throws. */
export async function waitWithin<Result>(work: Promise<Result>, { limitMs, what }: TimeLimit): Promise<Result> {
  const { promise: end, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimeLimitError(what, limitMs)), limitMs);
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
