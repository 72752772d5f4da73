/**
 * Stands for `@octokit/plugin-rest-endpoint-methods` in the bundles, which builds a method for each of GitHub's thousand
 * endpoints when it is loaded: requests name their route here (`octokit.request('GET /repos/{owner}/{repo}')`).
 */
export function restEndpointMethods(): Readonly<Record<string, never>> {
  return {};
}
