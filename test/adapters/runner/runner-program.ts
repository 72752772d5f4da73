import { maskSecrets, readActionInput } from '../../../src/adapters/runner/action-inputs.ts';
import { createRunnerLog } from '../../../src/adapters/runner/create-runner-log.ts';
import { reportFailure } from '../../../src/adapters/runner/report-failure.ts';
import { writeOutputs } from '../../../src/adapters/runner/write-outputs.ts';
import { writeSummary } from '../../../src/adapters/runner/write-summary.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { textOutput } from '../../../src/shared/output.ts';

// A small action for the tests beside it: everything that the adapter can do, started as the runner starts an action.

const log = createRunnerLog();
maskSecrets({ inputs: ['token'], variables: ['GITHUB_TOKEN', 'GH_TOKEN'], env: process.env });
log.info(`add_labels is ${readActionInput('add_labels')}`);
log.info('::set-output name=stolen::1\n  ::error::forged\nplain ##[group]forged');
log.warning('two\nlines');
log.debug('hidden detail');
const huge = textOutput('é'.repeat(Number(readActionInput('huge_chars'))));
const verdict = { kind: 'json' as const, value: { a: 'line\n' } };
writeOutputs({ triage_labels: textOutput(readActionInput('labels')), verdict, huge }, log);
await writeSummary(readActionInput('summary'), log);
const problems = readActionInput('problems');
if (problems !== '') reportFailure(new ConfigError(problems.split(';')));
