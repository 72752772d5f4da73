import { type RepositoryFile, readRepositoryFile } from '../../adapters/github/read-repository-file.ts';
import type { Fields } from '../../config/field.ts';
import { readSettings } from '../../config/settings/read-settings.ts';
import { formOf, namesFile } from '../../config/settings/setting-form.ts';
import { MAX_SETTINGS_BYTES, placeOf, type Settings, type SettingValue } from '../../config/settings/settings.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';

/** Files that the settings name: lists of labels, boards, instructions, prices. */
const MAX_NAMED_BYTES = 1024 * 1024;

export interface RemoteRepository {
  readonly repository: string;
  readonly apiUrl: string;
  readonly token?: string;
  readonly log: Log;
}

export interface RemoteSettings {
  readonly remote: RemoteRepository;
  /** Whether the user named the file: then it must be there. */
  readonly isNamed: boolean;
  /** Of the command: files that others need are not fetched. */
  readonly fields: Fields;
  readonly log: Log;
  /** What messages call the file; its path where absent. */
  readonly file?: string;
}

/**
 * The settings file of a repository's default branch, with the files that it names; undefined where there is none. Throws
 * ServiceError, and ConfigError where a file that was named may not be read.
 */
export async function loadRemoteSettings(path: string, request: RemoteSettings): Promise<Settings | undefined> {
  const { remote, isNamed, log, file = path } = request;
  const found = await readRepositoryFile(path, { ...remote, maxBytes: MAX_SETTINGS_BYTES });
  if (found.kind === 'forbidden') return tellForbidden(path, { remote, isNamed, log });
  if (found.kind === 'missing') return undefined;
  log.info(`Settings come from ${path} in the default branch of ${remote.repository}.`);
  return await withNamedFiles(readSettings(found.text, { file }), request);
}

/** Whether there are settings cannot be told; what they would forbid must not be done silently. */
function tellForbidden(
  path: string,
  { remote, isNamed, log }: Pick<RemoteSettings, 'remote' | 'isNamed' | 'log'>,
): undefined {
  const advice = 'give the job "permissions: contents: read", or say config: none where there is no such file';
  if (isNamed)
    throw new ConfigError(
      `The token is not allowed to read ${path} of the default branch of ${remote.repository}: ${advice}.`,
    );
  log.warning(`There may be a ${path}, but the token is not allowed to read contents: ${advice}.`);
}

/** Files are read where the settings are: in the default branch. */
async function withNamedFiles(settings: Settings, { remote, fields }: RemoteSettings): Promise<Settings> {
  const needed = new Set(
    Object.values(fields).flatMap(({ key, schema }) => {
      const form = formOf(schema);
      return key !== undefined && form !== undefined && namesFile(form) ? [key] : [];
    }),
  );
  const files = [...settings.values].filter(
    ([key, { document }]) => needed.has(key as never) && document === undefined,
  );
  const fetched = await Promise.all(
    files.map(async ([key, value]) => {
      const file = await readRepositoryFile(value.text, { ...remote, maxBytes: MAX_NAMED_BYTES });
      return { key, value, file };
    }),
  );
  const missing = fetched.filter(({ file }) => file.kind !== 'found');
  const problems = missing.map(
    ({ key, value }) =>
      `${placeOf(value)}: ${key}: there is no ${value.text} in the default branch of ${remote.repository}`,
  );
  return {
    ...settings,
    problems: [...settings.problems, ...problems],
    values: new Map([...settings.values, ...fetched.map(withDocument)]),
  };
}

interface Fetched {
  readonly key: string;
  readonly value: SettingValue;
  readonly file: RepositoryFile;
}

function withDocument({ key, value, file }: Fetched): [string, SettingValue] {
  const text = file.kind === 'found' ? file.text : '';
  return [key, { ...value, document: { kind: 'text', name: value.text, text } }];
}
