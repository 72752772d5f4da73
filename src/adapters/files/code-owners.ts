import ignore from 'ignore';

/** More lines than any repository has: GitHub itself reads 3 MB at most. */
const MAX_LINES = 20_000;
const OWNER = /^@[\w./-]+$/;

/**
 * What a CODEOWNERS file says of a path: the owners of its last line that fits, without the @. Lines that GitHub would skip are
 * skipped (https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners):
 * those with `!` or `[ ]`, and addresses of mail.
 */
export function readCodeOwners(text: string): (path: string) => readonly string[] {
  const lines = text.split(/\r?\n/, MAX_LINES).flatMap((raw) => {
    const [pattern = '', ...owners] = raw
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern === '' || pattern.startsWith('!') || pattern.includes('[')) return [];
    const logins = owners.filter((owner) => OWNER.test(owner)).map((owner) => owner.slice(1));
    return [{ fits: ignore({ ignorecase: false }).add(pattern), owners: logins }];
  });
  return (path) => {
    const relative = path.replace(/^\/+/, '');
    if (relative === '') return [];
    // A folder's owners are those of what is in it.
    const inside = relative.endsWith('/') ? `${relative}file` : relative;
    return lines.findLast(({ fits }) => fits.ignores(inside))?.owners ?? [];
  };
}
