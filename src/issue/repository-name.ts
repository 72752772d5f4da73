/** GitHub's rules: an owner of letters, digits and hyphens (39 at most), a name of word characters, dots and hyphens. */
const REPOSITORY_NAME = /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i;

/** Whether `text` has the form `owner/name`. */
export function isRepositoryName(text: string): boolean {
  return REPOSITORY_NAME.test(text) && !/\/\.{1,2}$/.test(text);
}

/** GitHub tells names apart without regard to case: https://docs.github.com/en/rest/repos/repos. */
export function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
