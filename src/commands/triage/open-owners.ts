import type { TextSource } from '../../config/text-source.ts';
import type { Log } from '../../shared/log.ts';
import type { TriageSetting } from '../../triage/triage-issue.ts';

export interface OwnersSetup {
  readonly file: TextSource | undefined;
  /** Logins of those who are away. */
  readonly away: readonly string[];
  readonly maxAssignees: number;
}

export interface OwnersContext {
  /** Absent for an issue from a file, to which nobody is assigned. */
  readonly repository: string | undefined;
  /** Of GitHub. */
  readonly apiUrl: string;
  readonly token: string | undefined;
  readonly log: Log;
}

/**
 * What finds who answers for labels; nothing where nobody is named: the code for it is loaded only where there is an owners
 * file. Throws ConfigError where that cannot be read.
 */
export async function openOwners(
  { file, away, maxAssignees }: OwnersSetup,
  { repository, log, ...connection }: OwnersContext,
): Promise<Pick<TriageSetting, 'findAssignees'>> {
  if (file === undefined || repository === undefined) return {};
  const [{ loadOwnerRules }, { createOwnerDirectory }, { findAssignees }] = await Promise.all([
    import('../../adapters/files/load-owner-rules.ts'),
    import('../../adapters/github/create-owner-directory.ts'),
    import('../../triage/find-assignees.ts'),
  ]);
  const rules = await loadOwnerRules(file);
  const directory = createOwnerDirectory({ ...connection, repository, log });
  return {
    findAssignees: async (issue) => {
      const { assignees, problems } = await findAssignees(issue, { rules, directory, away, maxAssignees });
      for (const problem of problems)
        log.warning(`#${issue.number}: somebody who may answer was not found. ${problem}`);
      return assignees;
    },
  };
}
