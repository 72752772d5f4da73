import { join } from 'node:path';
import { makeTemporaryFolder } from '../../adapters/files/make-temporary-folder.ts';
import { writeFileAtomically } from '../../adapters/files/write-file-atomically.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { TriageOutcome } from '../../triage/report/triage-outputs.ts';

interface Keeping {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/**
 * Writes everything that is known of the verdicts to a file for later steps of the job; the runner removes it after the
 * job. Returns its path, empty where it cannot be written: a warning, for the labels are set by now.
 */
export async function keepVerdicts(verdicts: TriageOutcome['verdicts'], { env, log }: Keeping): Promise<string> {
  try {
    // A folder of its own: a job may have several steps that triage.
    const path = join(await makeTemporaryFolder('auto-triager-verdict-', env.RUNNER_TEMP), 'verdict.json');
    await writeFileAtomically(path, `${JSON.stringify(verdicts)}\n`);
    return path;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    log.warning(`The file for the output verdict_path could not be written: ${error.message}`);
    return '';
  }
}
