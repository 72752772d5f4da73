import { readActionInput } from '../../adapters/runner/action-inputs.ts';
import { readEvent } from '../../adapters/runner/read-event.ts';
import type { Fields } from '../../config/field.ts';
import { type Environment, inputSource, type OptionSource, withSettings } from '../../config/option-source.ts';
import { findFormerInputs } from '../../config/settings/former-inputs.ts';
import type { Log } from '../../shared/log.ts';
import { loadSettings } from './load-settings.ts';

export interface ActionRun {
  readonly env: Environment;
  readonly log: Log;
}

/**
 * Where an action's options come from: its inputs, over the settings file. Inputs that have moved into the file, of which the
 * runner itself only warns, are problems, told with all others. Throws as `loadSettings`.
 */
export async function openActionOptions(fields: Fields, { env, log }: ActionRun): Promise<OptionSource> {
  const { problems, warnings } = findFormerInputs(fields, readActionInput);
  for (const warning of warnings) log.warning(warning);
  const source = { ...inputSource(readActionInput, env), problems };
  // @actions/github reads the event's file when it is loaded, and does not survive one that is no JSON.
  const beforeAsking = () => readEvent(env);
  return withSettings(source, await loadSettings({ fields, source, mayAskGitHub: true, beforeAsking, log }));
}
