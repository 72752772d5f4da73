import { readTextFile } from '../../adapters/files/read-file.ts';
import { applyFields, checkApply } from '../../config/apply-fields.ts';
import type { ConfigOptions } from '../../config/config-options.ts';
import { LIST_FILE_NAMES } from '../../config/label-list-fields.ts';
import { lintLabelsFields } from '../../config/lint-labels-options.ts';
import { withSettings } from '../../config/option-source.ts';
import { readOptions } from '../../config/read-options.ts';
import { parseSettings } from '../../config/settings/parse-settings.ts';
import { namesFile } from '../../config/settings/setting-form.ts';
import { MAX_SETTINGS_BYTES, SETTINGS_PATH, type Settings } from '../../config/settings/settings.ts';
import { SETTINGS_TABLE } from '../../config/settings/settings-table.ts';
import type { Finding } from '../../label-lint/finding.ts';
import { lintLabels } from '../../label-lint/lint-labels.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { CommandContext } from '../context.ts';
import { readLintInput } from '../read-lint-input.ts';

/** A file that settings name; longer ones are refused where they are used, with their own limit. */
const MAX_NAMED_BYTES = 1024 * 1024;

/**
 * Everything that is wrong with the settings file of the working folder, with the files that it names, and with its label
 * lists and boards as `lint-labels` finds it. Reads what a pull request proposes, and acts on none of it. Throws ConfigError
 * where there is no such file.
 */
export async function checkSettings(options: ConfigOptions, { log }: Pick<CommandContext, 'log'>): Promise<Finding[]> {
  const file = options.configFile ?? SETTINGS_PATH;
  const { values, faults } = parseSettings(await readTextFile(file, { maxBytes: MAX_SETTINGS_BYTES }), { file });
  const wrong = faults.map((fault): Finding => ({ ...fault, severity: 'error', rule: 'settings', file, labels: [] }));
  wrong.push(...findContradictions({ file, values, problems: [] }, options));
  const { missing, rest } = await findMissingFiles({ file, values, problems: [] });
  return [...wrong, ...missing, ...(await lintLists(rest, options, log))];
}

/** What each triage would refuse to begin with. */
function findContradictions(settings: Settings, { source }: ConfigOptions): Finding[] {
  const { file, values } = settings;
  const { line = 1, column = 1 } = values.get(applyFields.addLabels.key) ?? {};
  return checkApply(withSettings(source, settings)).map(
    (said): Finding => ({ severity: 'error', rule: 'settings', message: `${said}.`, file, line, column, labels: [] }),
  );
}

async function findMissingFiles(settings: Settings): Promise<{ readonly missing: Finding[]; readonly rest: Settings }> {
  const missing: Finding[] = [];
  const values = new Map(settings.values);
  for (const [key, { text, document, line, column }] of settings.values) {
    const form = SETTINGS_TABLE.get(key)?.form;
    if (form === undefined || !namesFile(form) || document !== undefined) continue;
    try {
      await readTextFile(text, { maxBytes: MAX_NAMED_BYTES });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const message = `${key}: ${error.message}`;
      missing.push({ severity: 'error', rule: 'settings', message, file: settings.file, line, column, labels: [] });
      values.delete(key);
    }
  }
  return { missing, rest: { ...settings, values } };
}

async function lintLists(
  settings: Settings,
  { source, repository }: ConfigOptions,
  log: CommandContext['log'],
): Promise<Finding[]> {
  const linted = [...LIST_FILE_NAMES.map((name) => lintLabelsFields[name].key), lintLabelsFields.labelProjectsFile.key];
  if (!linted.some((key) => settings.values.has(key))) return [];
  const options = readOptions(lintLabelsFields, { source: withSettings(source, settings) });
  return lintLabels(await readLintInput({ ...options, repository }, log));
}
