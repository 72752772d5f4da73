import { isRepositoryName } from '../../issue/repository-name.ts';
import { ConfigError } from '../../shared/errors.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

const MAX_SHOWN_CHARS = 100;

/** Splits `owner/name`; throws ConfigError when it is anything else. */
export function parseRepositoryName(repository: string): RepositoryName {
  const [owner, name] = repository.split('/');
  if (isRepositoryName(repository) && owner !== undefined && name !== undefined) return { owner, name };
  const shown = JSON.stringify(repository.slice(0, MAX_SHOWN_CHARS));
  throw new ConfigError(`The repository must be given as owner/name, such as grafana/grafana; found ${shown}.`);
}
