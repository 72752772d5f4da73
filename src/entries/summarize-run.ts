import '../shared/interpret-schemas.ts';

import { maskSecrets } from '../adapters/runner/action-inputs.ts';
import { createRunnerLog } from '../adapters/runner/create-runner-log.ts';
import { reportFailure } from '../adapters/runner/report-failure.ts';
import { openActionOptions } from '../commands/settings/open-action-options.ts';
import { summarizeRunEvent } from '../commands/summarize-run-event.ts';
import { secretNames } from '../config/field.ts';
import { readSummarizeRunInputs, summarizeRunInputs } from '../config/summarize-run-inputs.ts';

/** The action that says why a run failed: on: workflow_run, or started by hand with its number. */
try {
  const run = { env: process.env, log: createRunnerLog() };
  maskSecrets({ ...secretNames(summarizeRunInputs), env: run.env });
  await summarizeRunEvent(readSummarizeRunInputs(await openActionOptions(summarizeRunInputs, run)), run);
} catch (error) {
  reportFailure(error);
}
