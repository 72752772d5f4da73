import { isMissing } from '../../adapters/files/file-problem.ts';
import { isCheckedOut } from '../../adapters/files/is-checked-out.ts';
import { readTextFile } from '../../adapters/files/read-file.ts';
import type { Fields } from '../../config/field.ts';
import { findGiven, type OptionSource } from '../../config/option-source.ts';
import {
  layerSettings,
  MAX_SETTINGS_BYTES,
  NO_SETTINGS,
  SETTINGS_PATH,
  type Settings,
} from '../../config/settings/settings.ts';
import { isWorkspaceTrusted } from '../../config/settings/trusted-workspace.ts';
import { configFile, inheritedSettings } from '../../config/shared-fields.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { RemoteRepository, RemoteSettings } from './remote-settings.ts';

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
 * The settings of a run: those of the repository, over those that it inherits where it says from whom. Throws as `loadOwn` and
 * `loadInherited`. Without a file nothing of YAML is loaded.
 */
export async function loadSettings(request: SettingsRequest): Promise<Settings | undefined> {
  const own = await loadOwn(request);
  const inherited = await loadInherited(request);
  return own === undefined || inherited === undefined ? (own ?? inherited) : layerSettings(own, inherited);
}

/**
 * The settings file: of the working folder, where nobody but who may push can have put it there, else of the default branch of
 * the repository that is worked on. Undefined where there is none. Throws ConfigError where one was named and is not there,
 * ServiceError where GitHub does not answer.
 */
async function loadOwn(request: SettingsRequest): Promise<Settings | undefined> {
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
    const found = await loadRemote(path, { remote, isNamed: named !== undefined, fields: request.fields, log });
    if (found !== undefined || named === undefined) return found;
  }
  if (named !== undefined) throw new ConfigError(explainMissing(path, { isTrusted, remote }));
  return undefined;
}

/**
 * The settings of another repository, which the run names. Throws ConfigError where there are none, or the token may not read them:
 * what they would forbid must not be done.
 */
async function loadInherited(request: SettingsRequest): Promise<Settings | undefined> {
  const { fields, mayAskGitHub, beforeAsking, log } = request;
  if (!Object.values(fields).includes(inheritedSettings)) return undefined;
  const [repository, own, apiUrl] = ['inheritedSettings', 'repository', 'apiUrl'].map((key) =>
    settledText(key, request),
  );
  if (repository === undefined || apiUrl === undefined || repository.toLowerCase() === own?.toLowerCase())
    return undefined;
  if (!mayAskGitHub) {
    log.warning(`The settings of ${repository} do not count: this run asks nothing of GitHub.`);
    return undefined;
  }
  await beforeAsking?.();
  const remote = { repository, apiUrl, token: settledText('token', request), log };
  const file = `${repository}:${SETTINGS_PATH}`;
  const found = await loadRemote(SETTINGS_PATH, { remote, isNamed: true, fields, log, file });
  if (found !== undefined) return found;
  throw new ConfigError(
    `There is no ${SETTINGS_PATH} in the default branch of ${repository}, or the token does not see that repository. Check its ` +
      'name, and whether the token may read it: that of a workflow sees its own repository and public ones, that of an app those ' +
      'that it was made for',
  );
}

async function loadRemote(path: string, request: RemoteSettings): Promise<Settings | undefined> {
  const { loadRemoteSettings } = await import('./remote-settings.ts');
  return await loadRemoteSettings(path, request);
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
  request: SettingsRequest,
  { isTrusted }: { readonly isTrusted: boolean },
): Promise<RemoteRepository | undefined> {
  const { source, mayAskGitHub, log } = request;
  if (!mayAskGitHub) return undefined;
  const [repository, apiUrl] = ['repository', 'apiUrl'].map((key) => settledText(key, request));
  if (repository === undefined || apiUrl === undefined) return undefined;
  const isOwn = source.env.GITHUB_ACTIONS === 'true' && repository === source.env.GITHUB_REPOSITORY;
  if (isOwn && isTrusted && (await isCheckedOut())) return undefined;
  return { repository, apiUrl, token: settledText('token', request), log };
}

/** What holds for a field; undefined where it cannot be read, which is told with all other faults, later. */
function settledText(key: string, { fields, source }: Pick<SettingsRequest, 'fields' | 'source'>): string | undefined {
  const field = fields[key];
  const text = field === undefined ? undefined : (findGiven(field, source)?.text ?? field.default);
  const result = text === undefined ? undefined : field?.schema.safeParse(text);
  return result?.success ? String(result.data) : undefined;
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
