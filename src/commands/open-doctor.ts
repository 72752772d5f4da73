import { checkApply } from '../config/apply-fields.ts';
import { type DoctorOptions, doctorFields, readDoctorOptions } from '../config/doctor-options.ts';
import { type OptionSource, withSettings } from '../config/option-source.ts';
import type { Settings } from '../config/settings/settings.ts';
import type { Diagnosis } from '../doctor/diagnosis.ts';
import { ConfigError, ServiceError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { loadSettings } from './settings/load-settings.ts';

export interface OpenedDoctor {
  readonly options: DoctorOptions;
  /** Absent where there are none, or none that can be used. */
  readonly settings: Settings | undefined;
  /** What can be said of the settings file. */
  readonly faults: readonly Diagnosis[];
}

/** Reads the settings file, whose faults do not keep the doctor from looking at the rest. Throws ConfigError for flags. */
export async function openDoctor(source: OptionSource, { log }: { readonly log: Log }): Promise<OpenedDoctor> {
  const flags = readDoctorOptions(source);
  const mayAskGitHub = !flags.offline && flags.repository !== undefined;
  const found = await read(() => loadSettings({ fields: doctorFields, source, mayAskGitHub, log }));
  if (found.problems !== undefined) return { options: flags, settings: undefined, faults: found.problems.map(toFault) };
  const settings = found.value;
  if (settings === undefined) {
    const message = 'There is no settings file: inputs, flags and defaults hold.';
    return { options: flags, settings, faults: [{ area: 'settings', state: 'good', message }] };
  }
  const options = await read(async () => readDoctorOptions(withSettings(source, settings)));
  if (options.problems !== undefined) {
    return { options: flags, settings: undefined, faults: options.problems.map(toFault) };
  }
  const contradictions = checkApply(withSettings(source, settings));
  if (contradictions.length > 0) return { options: options.value, settings, faults: contradictions.map(toFault) };
  const message = `${settings.file} can be read; ${settings.values.size} keys are set.`;
  return { options: options.value, settings, faults: [{ area: 'settings', state: 'good', message }] };
}

type Read<Value> = { readonly value: Value; readonly problems?: undefined } | { readonly problems: readonly string[] };

async function read<Value>(work: () => Promise<Value>): Promise<Read<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof ConfigError) return { problems: error.problems };
    if (error instanceof ServiceError) return { problems: [error.message] };
    throw error;
  }
}

function toFault(message: string): Diagnosis {
  const cure = 'Mend the file, then look at it with: auto-triager config --check.';
  return { area: 'settings', state: 'error', message, cure };
}
