import { ConfigError } from '../../shared/errors.ts';

/** What each error code of the file system means to a user; https://nodejs.org/api/errors.html#common-system-errors. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is inside something that is a file, not a folder',
  EISDIR: 'is a folder, not a file',
  EEXIST: 'exists and is a file, not a folder',
  EACCES: 'may not be read or written by this user',
  EPERM: 'may not be read or written by this user',
  EROFS: 'cannot be written: the disk is read-only',
  ENOSPC: 'does not fit: the disk is full',
  EFBIG: 'does not fit: larger than this file system allows',
  EDQUOT: 'does not fit: the disk quota is used up',
  ENAMETOOLONG: 'has a name that is too long',
  ELOOP: 'is a link that leads back to itself',
  EMFILE: 'cannot be opened: too many files are open',
};

/** A fault of a path that the user gave, in words. An error that is a ConfigError already stays as it is. */
export function fileProblem(path: string, cause: unknown): ConfigError {
  if (cause instanceof ConfigError) return cause;
  return new ConfigError(`${JSON.stringify(path)} ${meaningOf(cause)}. Check the path.`, { cause });
}

/** What an error of the file system means, ready to follow the path. */
export function meaningOf(cause: unknown): string {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return MEANINGS[code] ?? `cannot be used (${message})`;
}

/** Whether an error says that there is no such file: as the file system does, or in `fileProblem`'s words. */
export function isMissing(error: unknown): boolean {
  const original = error instanceof ConfigError ? error.cause : error;
  return (original as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}
