import '../shared/optimize-later.ts';
import '../shared/interpret-schemas.ts';

import { maskSecrets } from '../adapters/runner/action-inputs.ts';
import { createRunnerLog } from '../adapters/runner/create-runner-log.ts';
import { reportFailure } from '../adapters/runner/report-failure.ts';
import { openActionOptions } from '../commands/settings/open-action-options.ts';
import { triageEvent } from '../commands/triage-event.ts';
import { secretNames } from '../config/field.ts';
import { readTriageInputs, triageFields } from '../config/triage-options.ts';

/** The action: on: issues, or started by hand with an issue number. */
try {
  const run = { env: process.env, log: createRunnerLog() };
  maskSecrets({ ...secretNames(triageFields), env: run.env });
  await triageEvent(readTriageInputs(await openActionOptions(triageFields, run)), run);
} catch (error) {
  reportFailure(error);
}
