import { error as annotate, setFailed } from '@actions/core';
import { ConfigError } from '../../shared/errors.ts';

/** Marks the run as failed and shows why: one annotation for each fault of a configuration, one for anything else. */
export function reportFailure(error: unknown): void {
  if (error instanceof ConfigError && error.problems.length > 1) {
    for (const problem of error.problems) annotate(problem);
    setFailed(`${error.problems.length} things to fix before this can run; they are listed above.`);
    return;
  }
  setFailed(error instanceof Error ? error.message : String(error));
}
