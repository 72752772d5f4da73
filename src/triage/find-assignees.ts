import { type Assignee, chooseAssignees, findOwners, type OwnerRule } from '../plan/choose-assignees.ts';
import { ServiceError } from '../shared/errors.ts';

/** Port: who is behind a path or a team. Methods throw ServiceError. */
export interface OwnerDirectory {
  /** What CODEOWNERS says of a path; none where the repository has no such file. */
  readCodeOwners(): Promise<(path: string) => readonly string[]>;
  /** Logins of the members of `organization/team`, which only tokens that may read the organization are told. */
  membersOf(team: string): Promise<readonly string[]>;
}

export interface OwnerSetting {
  readonly rules: readonly OwnerRule[];
  readonly directory: OwnerDirectory;
  /** Logins of those who are away. */
  readonly away: readonly string[];
  readonly maxAssignees: number;
}

export interface IssueToAssign {
  readonly number: number;
  readonly labels: readonly string[];
}

export interface FoundAssignees {
  readonly assignees: readonly Assignee[];
  /** Who could not be asked, in whole sentences. */
  readonly problems: readonly string[];
}

/** Who is to look at an issue with these labels; nothing is asked where no rule is about them, or needs it. */
export async function findAssignees(
  { number, labels }: IssueToAssign,
  { rules, directory, away, maxAssignees }: OwnerSetting,
): Promise<FoundAssignees> {
  const problems: string[] = [];
  const needsPaths = findOwners(labels, { rules, ownersOfPath: (path) => [path] }).some(({ owners }) =>
    owners.some((owner) => owner.startsWith('/')),
  );
  const ownersOfPath = needsPaths ? await orTell(directory.readCodeOwners(), NOBODY, problems) : NOBODY;
  const members = new Map<string, readonly string[]>();
  const candidates = [];
  for (const { label, owners } of findOwners(labels, { rules, ownersOfPath })) {
    for (const team of owners.filter((owner) => owner.includes('/') && !members.has(owner)))
      members.set(team, await orTell(directory.membersOf(team), [], problems));
    candidates.push({ label, logins: [...new Set(owners.flatMap((owner) => members.get(owner) ?? [owner]))] });
  }
  return { assignees: chooseAssignees({ number, candidates, away, maxAssignees }), problems };
}

const NOBODY = (): readonly string[] => [];

/** An owner that cannot be looked up must not keep the labels from the issue. */
async function orTell<Value>(asked: Promise<Value>, otherwise: Value, problems: string[]): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    problems.push(error.message);
    return otherwise;
  }
}
