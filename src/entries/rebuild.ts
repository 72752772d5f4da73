import { maskSecrets } from '../adapters/runner/action-inputs.ts';
import { createRunnerLog } from '../adapters/runner/create-runner-log.ts';
import { reportFailure } from '../adapters/runner/report-failure.ts';
import { rebuildEvent } from '../commands/rebuild-event.ts';
import { openActionOptions } from '../commands/settings/open-action-options.ts';
import { secretNames } from '../config/field.ts';
import { readRebuildOptions, rebuildFields } from '../config/rebuild-options.ts';

/** The action that keeps the index fresh: on: schedule, or started by hand. */
try {
  const run = { env: process.env, log: createRunnerLog() };
  maskSecrets({ ...secretNames(rebuildFields), env: run.env });
  await rebuildEvent(readRebuildOptions(await openActionOptions(rebuildFields, run)), run);
} catch (error) {
  reportFailure(error);
}
