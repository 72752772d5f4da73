import type { ConfigOptions } from '../config/config-options.ts';
import { ConfigError } from '../shared/errors.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import { checkSettings } from './settings/check-settings.ts';
import { loadSettings } from './settings/load-settings.ts';
import { describeSettings, settingsInForce } from './settings/settings-in-force.ts';
import { tellFindings } from './tell-findings.ts';

/** Shows what is in force and where each value comes from; or checks the file of the working folder. */
export async function runConfig(options: ConfigOptions, context: CommandContext): Promise<number> {
  if (options.check) {
    const findings = await checkSettings(options, context);
    return await tellFindings({ findings, strict: options.strict, command: 'config' }, context);
  }
  const { source, ...fields } = options;
  const { configFields } = await import('../config/config-options.ts');
  const mayAskGitHub = fields.repository !== undefined;
  const settings = await loadSettings({ fields: configFields, source, mayAskGitHub, log: context.log });
  if (settings !== undefined && settings.problems.length > 0) throw new ConfigError(settings.problems);
  const rows = settingsInForce({ ...source, settings });
  if (context.json) context.writeJson({ file: settings?.file ?? null, settings: rows });
  else context.writeText(describeSettings(rows, settings));
  return EXIT_DONE;
}
