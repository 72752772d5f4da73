import { readActionInput } from '../adapters/runner/action-inputs.ts';
import { doctorFields, readDoctorOptions } from '../config/doctor-options.ts';
import { type Environment, inputSource, withSettings } from '../config/option-source.ts';
import type { Area, Diagnosis } from '../doctor/diagnosis.ts';
import { ConfigError, ServiceError } from '../shared/errors.ts';
import { type Log, silentLog } from '../shared/log.ts';
import { examine } from './doctor/examine.ts';
import { loadSettings } from './settings/load-settings.ts';

/** What the rebuild itself tells, and better: it has just made it. */
const OWN_AREAS: readonly Area[] = ['index', 'cache'];

/**
 * What the doctor says inside a run that has another task: of the run's own inputs and settings, without asking models.
 * Never throws for what keeps it from looking: the run has done its work.
 */
export async function examineInRun(env: Environment, log: Log): Promise<Diagnosis[]> {
  try {
    const source = inputSource(readActionInput, env);
    // What these say, the rebuild's own reading has said.
    const settings = await loadSettings({ fields: doctorFields, source, mayAskGitHub: true, log: silentLog });
    const options = readDoctorOptions(withSettings(source, settings));
    const found = await examine({ options, source, settings, env, asksModels: false }, silentLog);
    return found.filter(({ area }) => !OWN_AREAS.includes(area));
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof ServiceError)) throw error;
    log.debug(`The doctor could not look: ${error.message}`);
    return [];
  }
}
