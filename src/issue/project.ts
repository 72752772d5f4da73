/** A board of GitHub Projects. */
export interface Project {
  readonly ownerKind: 'organization' | 'user';
  /** Login of the organization or user. */
  readonly owner: string;
  /** As in its address; not the node id that the API works with. */
  readonly number: number;
  /** Its web address in one spelling, without a view. */
  readonly url: string;
}

export type ParsedProject =
  | { readonly kind: 'project'; readonly project: Project }
  /** `reason` is ready to follow the address. */
  | { readonly kind: 'invalid'; readonly reason: string };

/** GitHub counts in 32 bits. */
const MAX_PROJECT_NUMBER = 2 ** 31 - 1;
/** `/orgs/acme/projects/5`, with or without `/views/1` or a slash behind it. */
const PATH = /^\/(orgs|users)\/([\w-]{1,100})\/projects\/(\d{1,10})(?:\/views\/\d+)?\/?$/;
/** The boards of a repository or an organization before 2024, which are gone. */
const CLASSIC_PATH = /^\/(?!(?:orgs|users)\/)[^/]+\/[^/]+\/projects\/\d+\/?$/;

/** Reads the web address of a board on the server where people read issues, such as `https://github.com`. */
export function parseProjectUrl(address: string, serverUrl: string): ParsedProject {
  const server = new URL(serverUrl);
  const example = `${server.origin}/orgs/acme/projects/5`;
  const url = URL.parse(address.trim());
  if (url === null) return invalid(`is not a web address; write ${example}`);
  if (url.host !== server.host) return invalid(`is not on ${server.host}, where the issues are; write ${example}`);
  const [, scope, owner = '', digits = ''] = PATH.exec(url.pathname) ?? [];
  const number = Number(digits);
  if (scope !== undefined && number > 0 && number <= MAX_PROJECT_NUMBER) {
    const project: Project = {
      ownerKind: scope === 'orgs' ? 'organization' : 'user',
      owner,
      number,
      url: `${server.origin}/${scope}/${owner}/projects/${number}`,
    };
    return { kind: 'project', project };
  }
  if (CLASSIC_PATH.test(url.pathname)) {
    return invalid(`is a classic project, which GitHub no longer has; write ${example}`);
  }
  return invalid(`is not a GitHub Projects board; write ${example} or ${server.origin}/users/ada/projects/5`);
}

/** Two addresses with one key lead to one board: logins are compared without regard to case. */
export function projectKey({ url }: Project): string {
  return url.toLowerCase();
}

function invalid(reason: string): ParsedProject {
  return { kind: 'invalid', reason };
}
