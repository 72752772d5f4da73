import { maskSecrets, readActionInput } from '../adapters/runner/action-inputs.ts';
import { createRunnerLog } from '../adapters/runner/create-runner-log.ts';
import { reportFailure } from '../adapters/runner/report-failure.ts';
import { triageEvent } from '../commands/triage-event.ts';
import { secretNames } from '../config/field.ts';
import { readTriageInputs, triageFields } from '../config/triage-options.ts';

/** The action: on: issues, or started by hand with an issue number. */
try {
  const { env } = process;
  maskSecrets({ ...secretNames(triageFields), env });
  await triageEvent(readTriageInputs(readActionInput, env), { env, log: createRunnerLog() });
} catch (error) {
  reportFailure(error);
}
