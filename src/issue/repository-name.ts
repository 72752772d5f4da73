/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;

/**
 * What people copy instead of the name: the address of a page of the repository, the address to clone it from, with or
 * without a scheme. Other servers are named apart from the repository.
 */
const ADDRESS =
  /^(?:(?:https?|git|ssh):\/\/(?:[^/@\s]*@)?|git@)?(?:www\.|api\.)?github\.com[/:](?:repos\/)?([^/\s?#]+\/[^/\s?#]+)(?:[/?#]\S*)?$/i;

/** Whether `text` has the form `owner/name`. */
export function isRepositoryName(text: string): boolean {
  return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}

/**
 * `owner/name` of what names a repository on github.com: the name itself, the address of one of its pages, of its API or
 * of its clone (`https://github.com/acme/rocket/issues`, `git@github.com:acme/rocket.git`). Undefined for anything else.
 */
export function toRepositoryName(text: string): string | undefined {
  const path = ADDRESS.exec(text)?.[1] ?? text.replace(/\/$/, '');
  const name = path.replace(/\.git$/i, '');
  return isRepositoryName(name) ? name : undefined;
}

/** GitHub tells names apart without regard to case: https://docs.github.com/en/rest/repos/repos. */
export function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
