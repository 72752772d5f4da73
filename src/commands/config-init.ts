import { dirname } from 'node:path';
import { ensureFolder } from '../adapters/files/ensure-folder.ts';
import { fileSize } from '../adapters/files/file-size.ts';
import { readGitHubFolder } from '../adapters/files/read-github-folder.ts';
import { writeFileAtomically } from '../adapters/files/write-file-atomically.ts';
import type { ConfigInitOptions } from '../config/config-options.ts';
import { findSettings } from '../config/settings/find-settings.ts';
import { readSettings } from '../config/settings/read-settings.ts';
import { renderSettingsFile } from '../config/settings/render-settings.ts';
import { SETTINGS_PATH } from '../config/settings/settings.ts';
import { schemaAddress } from '../config/settings/settings-schema.ts';
import { ConfigError } from '../shared/errors.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

/** Where no workflow says whose action it uses: what README and the examples write. */
const UNKNOWN_ACTION = { repository: 'OWNER/auto-triager', ref: 'main' };

/** Writes a settings file with every key explained, filled from what the repository has. Throws ConfigError: it is there already. */
export async function runConfigInit(options: ConfigInitOptions, context: CommandContext): Promise<number> {
  const file = options.configFile ?? SETTINGS_PATH;
  if ((await fileSize(file)) !== undefined) {
    throw new ConfigError(`${file} is there already and stays as it is. To see a new one beside it: --config new.yml`);
  }
  const { found, moved, action } = findSettings({
    files: await readGitHubFolder(),
    liveLabels: await readLiveLabels(options, context),
  });
  const text = renderSettingsFile({ schemaAddress: schemaAddress(action ?? UNKNOWN_ACTION), found });
  // What a workflow had may be wrong: told now, with its place in the file that would be written.
  const { problems } = readSettings(text, { file });
  if (problems.length > 0) throw new ConfigError(problems);
  await ensureFolder(dirname(file));
  await writeFileAtomically(file, text);
  if (context.json) context.writeJson({ file, found: Object.fromEntries(found), moved });
  else context.writeText(describe(file, { found, moved }));
  return EXIT_DONE;
}

async function readLiveLabels(
  { repository, apiUrl, token }: ConfigInitOptions,
  { log }: CommandContext,
): Promise<string[] | undefined> {
  if (repository === undefined) return undefined;
  const { createGitHubTracker } = await import('../adapters/github/create-github-tracker.ts');
  const tracker = createGitHubTracker({ repository, apiUrl, log, token });
  return (await tracker.listLabels()).map(({ name }) => name);
}

function describe(file: string, { found, moved }: Pick<ReturnType<typeof findSettings>, 'found' | 'moved'>): string {
  const lines = [...found].map(
    ([key, { origin, isProposal }]) => `  ${key}: ${isProposal ? 'proposed, ' : ''}${origin}`,
  );
  const inputs = moved.map(({ workflow, input }) => `  ${workflow}: ${input}`);
  return [
    `${file} is written.`,
    ...(lines.length === 0 ? [] : ['Filled from what was found:', ...lines]),
    ...(inputs.length === 0 ? [] : ['Remove these inputs from the workflows, the file says them now:', ...inputs]),
    'Next: look through it, then "auto-triager config --check".',
  ].join('\n');
}
