import { setOutput } from '@actions/core';
import type { Log } from '../../shared/log.ts';

/** GitHub allows 1 MB for the outputs of a job, in UTF-16; half of it leaves room for the others. */
const MAX_OUTPUT_CHARS = 256 * 1024;

/** Sets the outputs of the step. One that is too large for GitHub is left empty, and a warning says so. */
export function writeOutputs(outputs: Readonly<Record<string, string>>, log: Log): void {
  for (const [name, value] of Object.entries(outputs)) {
    const isTooLarge = value.length > MAX_OUTPUT_CHARS;
    if (isTooLarge) {
      log.warning(
        `The output ${name} is left empty: it has ${value.length} characters, ${MAX_OUTPUT_CHARS} are allowed.`,
      );
    }
    setOutput(name, isTooLarge ? '' : value);
  }
}
