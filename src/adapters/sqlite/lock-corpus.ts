import { ConfigError } from '../../shared/errors.ts';
import { lockFile } from './lock-file.ts';
import { guardCorpus } from './open-corpus.ts';
import { explainUnusablePath } from './open-database.ts';

/**
 * Keeps other scrapes away from the corpus file at `path` until the returned function is called or the process ends,
 * however it ends (see `lockFile`). Reading and importing go on. Throws ConfigError when another process has it, or the
 * file cannot be made.
 */
export function lockCorpusFile(path: string): () => void {
  const unusable = explainUnusablePath(path, { mayCreate: true });
  if (unusable !== undefined) throw new ConfigError(`The corpus cannot be opened: ${unusable}`);
  const unlock = guardCorpus(path, () => lockFile(`${path}.lock`));
  if (unlock !== undefined) return unlock;
  throw new ConfigError(`Another scrape is filling ${path}; wait until it is done, or give another file`);
}
