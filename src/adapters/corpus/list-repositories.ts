import { listFileRepositories } from '../sqlite/open-corpus.ts';

/** Names of all repositories in the corpus at `place`, in order of the alphabet. Throws ConfigError. */
export async function listRepositories(place: string): Promise<readonly string[]> {
  return listFileRepositories(place);
}
