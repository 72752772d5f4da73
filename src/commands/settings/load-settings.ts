import { isMissing } from '../../adapters/files/file-problem.ts';
import { isCheckedOut } from '../../adapters/files/is-checked-out.ts';
import { readTextFile } from '../../adapters/files/read-file.ts';
import type { Fields } from '../../config/field.ts';
import { findGiven, type OptionSource } from '../../config/option-source.ts';
import { MAX_SETTINGS_BYTES, NO_SETTINGS, SETTINGS_PATH, type Settings } from '../../config/settings/settings.ts';
import { isWorkspaceTrusted } from '../../config/settings/trusted-workspace.ts';
import { configFile } from '../../config/shared-fields.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { RemoteRepository } from './remote-settings.ts';

export interface SettingsRequest {
  readonly fields: Fields;
  /** Flags or inputs, which name the file and the repository. */
  readonly source: OptionSource;
  /** Whether the repository is asked where the working folder has none: only where the command works on GitHub anyway. */
  readonly mayAskGitHub: boolean;
  /** What must be found good before GitHub's client is loaded. */
  readonly beforeAsking?: () => Promise<unknown>;
  readonly log: Log;
}

/**
 * The settings file: of the working folder, where nobody but who may push can have put it there, else of the default branch of
 * the repository that is worked on. Undefined where there is none. Throws ConfigError where one was named and is not there,
 * ServiceError where GitHub does not answer. Without a file nothing of YAML is loaded.
 */
export async function loadSettings(request: SettingsRequest): Promise<Settings | undefined> {
  const { source, log } = request;
  const named = findGiven(configFile, source)?.text;
  if (named === NO_SETTINGS) return undefined;
  const path = named ?? SETTINGS_PATH;
  const isTrusted = isWorkspaceTrusted(source.env);
  const local = isTrusted ? await readWhereThere(path) : undefined;
  if (local !== undefined) {
    log.info(`Settings come from ${path}.`);
    return await parse(local, path);
  }
  const remote = await findRemote(request, { isTrusted });
  if (remote !== undefined) {
    await request.beforeAsking?.();
    const { loadRemoteSettings } = await import('./remote-settings.ts');
    const found = await loadRemoteSettings(path, { remote, isNamed: named !== undefined, fields: request.fields, log });
    if (found !== undefined || named === undefined) return found;
  }
  if (named !== undefined) throw new ConfigError(explainMissing(path, { isTrusted, remote }));
  return undefined;
}

async function parse(text: string, file: string): Promise<Settings> {
  const { readSettings } = await import('../../config/settings/read-settings.ts');
  return readSettings(text, { file });
}

async function readWhereThere(path: string): Promise<string | undefined> {
  try {
    return await readTextFile(path, { maxBytes: MAX_SETTINGS_BYTES });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Undefined where GitHub is not to be asked, or a clone of the very repository is there and has no such file. */
async function findRemote(
  { fields, source, mayAskGitHub, log }: SettingsRequest,
  { isTrusted }: { readonly isTrusted: boolean },
): Promise<RemoteRepository | undefined> {
  if (!mayAskGitHub) return undefined;
  const settled = (key: string): string | undefined => {
    const field = fields[key];
    const text = field === undefined ? undefined : (findGiven(field, source)?.text ?? field.default);
    // What cannot be read is told with all other faults, later.
    const result = text === undefined ? undefined : field?.schema.safeParse(text);
    return result?.success ? String(result.data) : undefined;
  };
  const [repository, apiUrl] = [settled('repository'), settled('apiUrl')];
  if (repository === undefined || apiUrl === undefined) return undefined;
  const isOwn = source.env.GITHUB_ACTIONS === 'true' && repository === source.env.GITHUB_REPOSITORY;
  if (isOwn && isTrusted && (await isCheckedOut())) return undefined;
  const token = settled('token');
  return { repository, apiUrl, token, log };
}

function explainMissing(
  path: string,
  { isTrusted, remote }: { readonly isTrusted: boolean; readonly remote: RemoteRepository | undefined },
): string {
  const places = [
    ...(isTrusted ? ['the working folder'] : []),
    ...(remote === undefined ? [] : [`the default branch of ${remote.repository}`]),
  ];
  const where = places.length === 0 ? 'a place that this run may read it from' : places.join(', nor in ');
  return `There is no ${path} in ${where}. Check the path, or write one with: auto-triager config init`;
}
