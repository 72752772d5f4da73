/** Where it is not known who holds the action: what README and the examples write. */
const UNKNOWN = 'OWNER/auto-triager/rebuild@main';

/**
 * What a workflow writes behind `uses:` for the rebuild action that belongs to the running triage action. Reads the
 * runner's variables, which are empty for an action of the workflow's own repository:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function rebuildAction(env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  const isNamed = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isNamed ? `${repository}/rebuild@${ref}` : UNKNOWN;
}
