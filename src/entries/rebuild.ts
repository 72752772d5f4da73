import { maskSecrets, readActionInput } from '../adapters/runner/action-inputs.ts';
import { createRunnerLog } from '../adapters/runner/create-runner-log.ts';
import { reportFailure } from '../adapters/runner/report-failure.ts';
import { rebuildEvent } from '../commands/rebuild-event.ts';
import { secretNames } from '../config/field.ts';
import { readRebuildInputs, rebuildFields } from '../config/rebuild-options.ts';

/** The action that keeps the index fresh: on: schedule, or started by hand. */
try {
  const { env } = process;
  maskSecrets({ ...secretNames(rebuildFields), env });
  await rebuildEvent(readRebuildInputs(readActionInput, env), { env, log: createRunnerLog() });
} catch (error) {
  reportFailure(error);
}
